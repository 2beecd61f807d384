package org.schoolpolicyreview.reading.things.approvals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.Subject;
import org.schoolpolicyreview.reading.things.forms.Blank;
import org.schoolpolicyreview.reading.things.forms.Bodies;
import org.schoolpolicyreview.reading.things.forms.Entry;
import org.schoolpolicyreview.reading.things.forms.FoundDate;
import org.schoolpolicyreview.reading.things.forms.Label;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Words;

/** An approval that is being put together from the entries of a form. */
final class ApprovalDraft {

    private static final PhraseBook CUES = PhraseBook.beside(ApprovalDraft.class, "cues.txt");
    /** No approval, and nothing can be added to it. */
    static final ApprovalDraft NONE = new ApprovalDraft(Subject.OTHER);

    private final List<Entry> entries = new ArrayList<>();
    private Slot<String> body = Slot.absent();
    private Slot<WrittenDate> on = Slot.absent();

    private final Subject of;

    private ApprovalDraft(Subject of) {
        this.of = of;
    }

    /** Begins with an entry that tells body, date or both, of the document or of what else it speaks of. */
    static ApprovalDraft of(Entry entry, Subject of) {
        ApprovalDraft draft = new ApprovalDraft(of);
        if (entry.kind() != Label.APPROVED_ON) {
            draft.body(entry);
        }
        draft.date(entry);
        return draft;
    }

    boolean lacksBody() {
        return !entries.isEmpty() && !body.isPresent() && entries.stream().noneMatch(entry -> entry.kind() == Label.APPROVED_BY);
    }

    boolean lacksDate() {
        return !entries.isEmpty() && !on.isPresent() && entries.stream()
                .noneMatch(entry -> entry.kind() == Label.APPROVED_ON || entry.kind() == Label.DATE);
    }

    /** Whether an entry leaves open when it was approved. */
    boolean isLeftOpenBy(Entry entry, Subject subject) {
        return subject == of && lacksDate() && entry.isBlank();
    }

    /** Whether an entry tells just what is still missing: the date of a body, or the body of a date. */
    boolean isCompletedBy(Entry entry, Subject subject) {
        boolean same = subject == of && !entries.isEmpty() && !entry.isBlank();
        boolean dated = !FoundDate.inField(entry.value()).isEmpty();
        boolean named = bodyIn(entry.value()).isPresent();
        return same && (lacksDate() && dated && !named || lacksBody() && named && !dated);
    }

    /** Takes what an entry tells. */
    void complete(Entry entry) {
        if (lacksBody()) {
            body(entry);
        }
        date(entry);
    }

    boolean isSignature() {
        return !entries.isEmpty() && entries.get(0).kind() == Label.SIGNED;
    }

    void sameDate(ApprovalDraft other) {
        on = on.isPresent() ? on : other.on;
    }

    boolean isFilledIn() {
        return entries.stream().anyMatch(entry -> !entry.isBlank());
    }

    void body(Entry entry) {
        entries.add(entry);
        name(entry).ifPresent(name -> body = Slot.sure(name, entry.quotation().of(name)));
    }

    void likelyBody(Entry entry) {
        name(entry).ifPresent(name -> body = Slot.likely(name, entry.quotation().of(name)));
    }

    void date(Entry entry) {
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
        String value = entry.value();
        List<FoundDate> dates = FoundDate.inField(value);
        if (!dates.isEmpty() && !on.isPresent()) {
            FoundDate first = dates.get(0);
            Quotation words = entry.quotation().of(first.span().of(value));
            on = dates.size() == 1 || first.span().start() == 0 ? Slot.sure(first.date(), words)
                    : Slot.likely(first.date(), words);
            if (!body.isPresent() && entry.kind() == Label.APPROVED_ON) {
                name(entry).filter(name -> Bodies.isOne(Words.of(name)))
                        .ifPresent(name -> body = Slot.sure(name, entry.quotation().of(name)));
            }
        }
    }

    /** The value without its dates and without remarks that name no body. */
    private static Optional<String> name(Entry entry) {
        Optional<String> name = nameInValue(entry);
        return name.isPresent() || entry.kind() == Label.SIGNED ? name : bodyIn(entry.label());
    }

    private static Optional<String> nameInValue(Entry entry) {
        if (entry.kind() == Label.SIGNED || entry.isBlank()) {
            return bodyIn(entry.label()).or(() -> Blank.isChoice(entry.value()) ? Optional.empty() : bodyIn(entry.value()));
        }
        String value = entry.value();
        Words words = Words.of(value);
        if (entry.kind() == Label.APPROVED || !FoundDate.inField(value).isEmpty()) {
            return bodyIn(value);
        }
        return words.size() == 0 ? Optional.empty()
                : Optional.of(value.substring(0, words.at(words.size() - 1).span().end()).strip() + closing(value, words));
    }

    /** The bracket that closes a name: "Trust Board (Standards)". */
    private static String closing(String value, Words words) {
        return words.after(words.size() - 1).startsWith(")") ? ")" : "";
    }

    private static Optional<String> bodyIn(String text) {
        Words words = Words.of(text);
        List<FoundDate> dates = FoundDate.inField(text);
        for (int at = 0; at < words.size(); at++) {
            Span span = Bodies.startingAt(words, at, dates);
            boolean starts = words.at(at).capital() || Bodies.at(words, at) || Bodies.isAdjective(words.word(at));
            boolean label = Label.of(words.word(at)) != Label.NONE && !Bodies.at(words, at);
            if (span.length() > 0 && starts && !label && !words.word(at).equals("of")) {
                return Optional.of(span.of(text));
            }
        }
        return Optional.empty();
    }

    /** The approval; none if its entries say nothing of one. */
    Optional<Approval> approval() {
        boolean dateBlank = entries.stream().anyMatch(entry -> entry.isBlank() && (entry.kind() == Label.APPROVED_ON
                || entry.kind() == Label.DATE || entry.kind() == Label.APPROVED));
        boolean allBlank = entries.stream().allMatch(Entry::isBlank);
        boolean toCome = entries.stream().anyMatch(entry -> CUES.has(Words.of(entry.value()), "to-come")
                || CUES.has(Words.of(entry.label()), "to-come")
                || Words.of(entry.value()).word(0).equals("draft"));
        Approval.State state = toCome ? Approval.State.TO_COME
                : allBlank || dateBlank && !on.isPresent() ? Approval.State.BLANK : Approval.State.DONE;
        boolean signature = entries.get(0).kind() == Label.SIGNED;
        if (state == Approval.State.DONE && !on.isPresent() && (!body.isPresent() || signature)) {
            return Optional.empty();
        }
        return Optional.of(new Approval(state, body, on, of, entries.get(0).quotation(),
                signature && state == Approval.State.DONE ? Certainty.LIKELY : Certainty.SURE));
    }
}
