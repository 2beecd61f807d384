package org.schoolpolicyreview.reading.things.approvals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.Subject;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Holds what forms say of approvals against what sentences say. */
final class Agreement {

    /** The approvals of both: those that both tell once, and those on which they disagree with likely dates. */
    List<Approval> of(List<Approval> labelled, List<Approval> said) {
        List<Approval> all = new ArrayList<>();
        for (Approval approval : labelled) {
            int same = approval.on().isPresent() && approval.of() != Subject.OTHER ? same(all, approval) : -1;
            if (same >= 0 && all.get(same).on().isPresent()) {
                all.set(same, joined(all.get(same), approval));
            } else {
                all.add(approval);
            }
        }
        for (Approval approval : said) {
            int same = same(all, approval);
            if (same >= 0) {
                all.set(same, joined(all.get(same), approval));
            } else {
                int other = all.size() == 1 && labelled.size() == 1 ? disagreeing(labelled, approval) : -1;
                if (other >= 0) {
                    all.set(other, inDoubt(all.get(other)));
                    all.add(inDoubt(approval));
                } else {
                    all.add(approval);
                }
            }
        }
        return all;
    }

    private static int same(List<Approval> all, Approval approval) {
        for (int at = 0; at < all.size(); at++) {
            Approval other = all.get(at);
            boolean apart = !other.quotation().equals(approval.quotation());
            if (apart && other.state() == approval.state() && other.of() == approval.of()
                    && (isSameDay(other.on(), approval.on())
                            || datesMeet(other.on(), approval.on()) && bodiesMeet(other.body(), approval.body()))) {
                return at;
            }
        }
        return -1;
    }

    /** One approval of the document in a form, another in a sentence, by the same body on different days. */
    private static int disagreeing(List<Approval> labelled, Approval approval) {
        for (int at = 0; labelled.size() == 1 && at < 1; at++) {
            Approval other = labelled.get(at);
            boolean bothDone = other.state() == Approval.State.DONE && approval.state() == Approval.State.DONE;
            if (bothDone && other.of() == Subject.THIS_DOCUMENT && approval.of() == Subject.THIS_DOCUMENT
                    && bodiesMeet(other.body(), approval.body()) && !datesMeet(other.on(), approval.on())) {
                return at;
            }
        }
        return -1;
    }

    private static Approval inDoubt(Approval approval) {
        Slot<WrittenDate> on = approval.on().isSure()
                ? Slot.likely(approval.on().value().orElseThrow(), approval.on().quotation().orElseThrow()) : approval.on();
        return new Approval(approval.state(), approval.body(), on, approval.of(), approval.quotation(), approval.certainty());
    }

    private static Approval joined(Approval first, Approval second) {
        if (first.certainty() == Certainty.LIKELY && second.certainty() == Certainty.SURE) {
            return joined(second, first);
        }
        return new Approval(first.state(), first.body().isPresent() ? first.body() : second.body(),
                first.on().isPresent() ? first.on() : second.on(), first.of(), first.quotation(), first.certainty());
    }

    private static boolean isSameDay(Slot<WrittenDate> one, Slot<WrittenDate> other) {
        Optional<DateRange> first = one.value().flatMap(WrittenDate::range).filter(DateRange::isOneDay);
        return first.isPresent() && first.equals(other.value().flatMap(WrittenDate::range));
    }

    private static boolean datesMeet(Slot<WrittenDate> one, Slot<WrittenDate> other) {
        Optional<DateRange> first = one.value().flatMap(WrittenDate::range);
        Optional<DateRange> second = other.value().flatMap(WrittenDate::range);
        return first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get());
    }

    private static boolean bodiesMeet(Slot<String> one, Slot<String> other) {
        if (!one.isPresent() || !other.isPresent()) {
            return true;
        }
        Words first = Words.of(one.value().orElseThrow());
        Words second = Words.of(other.value().orElseThrow());
        for (int at = 0; at < first.size(); at++) {
            for (int with = 0; with < second.size(); with++) {
                String word = first.word(at);
                int stem = Math.min(6, Math.min(word.length(), second.word(with).length()));
                if (stem > 3 && word.substring(0, stem).equals(second.word(with).substring(0, stem))) {
                    return true;
                }
            }
        }
        return false;
    }
}
