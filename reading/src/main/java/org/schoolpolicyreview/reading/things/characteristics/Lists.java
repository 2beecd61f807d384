package org.schoolpolicyreview.reading.things.characteristics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.CharacteristicsList.Audience;
import org.schoolpolicyreview.reading.things.Slot;

/** The lists of one document so far, and what later parts of sentences do to them. */
final class Lists {

    /** Those that protect people at work, and no pupil in what a school provides. */
    private static final Set<Characteristic> OF_WORK = Set.of(Characteristic.AGE, Characteristic.MARRIAGE);
    /** Cues that say which of a list are meant without naming them. */
    private static final List<String> PLACES = List.of("last", "first", "two");
    private static final int MANY = 3;
    private static final int NEAR = 8;
    private static final int NINE = 9;

    private final List<ListDraft> drafts = new ArrayList<>();

    List<ListDraft> drafts() {
        return drafts;
    }

    void add(ListDraft draft) {
        drafts.add(draft);
    }

    /**
     * Takes a part of a sentence.
     *
     * @param certainty how sure it is that a list there is one of protected characteristics; absent if it is none
     */
    void take(Part part, Slot<Audience> audience, Sentence sentence, Certainty certainty) {
        Audience told = audience.value().orElse(Audience.NOT_SAID);
        // "They do not count for pupils, although they do for staff" takes them from pupils alone.
        Audience whom = part.has("leaves out") && part.people().contains(Audience.PUPILS) ? Audience.PUPILS : told;
        boolean ofWork = part.people().contains(Audience.STAFF) && isOfWork(part);
        boolean staffOnly = part.has("only") && (whom == Audience.STAFF || ofWork);
        boolean moreForStaff = whom == Audience.STAFF && part.has("adds") && part.named().size() == OF_WORK.size();
        Optional<ListDraft> base = near(sentence)
                .or(() -> isOfWork(part) && (part.has("same") || moreForStaff) ? ofPupils() : Optional.empty());
        boolean takesBack = part.has("leaves out") && part.named().isEmpty() && PLACES.stream().noneMatch(part::has);
        if (takesBack && base.filter(list -> list.sentence().number() == sentence.number() - 1).isPresent()) {
            base.get().doubt(sentence.quotation());
            return;
        }
        if ((part.has("leaves out") || staffOnly) && part.named().size() < MANY + 2) {
            base.filter(list -> list.certainty() == Certainty.SURE || OF_WORK.containsAll(part.named()))
                    .ifPresent(list -> leaveOut(list, left(part, list), staffOnly ? Audience.PUPILS : whom, sentence));
            return;
        }
        boolean toPupils = isOfWork(part) && part.named().size() == OF_WORK.size() && base.filter(Lists::isOfPupils).isPresent();
        boolean more = part.has("same") || part.has("adds") && part.named().size() < MANY || toPupils;
        if (more && !part.named().isEmpty() && whom == Audience.STAFF && base.isPresent()) {
            extend(base.get(), part.named(), audience, sentence);
        } else if (part.named().size() >= MANY && certainty != Certainty.ABSENT) {
            start(part, audience, sentence, certainty);
        } else if (part.named().isEmpty() && part.has("all nine") && whom == Audience.STAFF) {
            base.filter(list -> list.listed().size() == NINE).ifPresent(list -> allNineForStaff(list, audience, sentence));
        } else if (part.named().isEmpty() && isOfEach(part) && audience.isSure() && whom == Audience.PUPILS) {
            base.filter(list -> list.audience() == Audience.NOT_SAID && Parts.CUES.has("protects", sentence.text()))
                    .ifPresent(list -> isFor(list, audience, sentence));
        }
    }

    /** A list of the seven for pupils, beside which staff need only two more. */
    private static boolean isOfPupils(ListDraft list) {
        return list.audience() == Audience.PUPILS && list.listed().size() == NINE - OF_WORK.size()
                && list.listed().stream().noneMatch(OF_WORK::contains);
    }

    private static boolean isOfWork(Part part) {
        return OF_WORK.containsAll(part.named()) && !part.named().isEmpty();
    }

    /** "Every pupil is protected on each of these grounds": all of the list before it, and not some of it. */
    private static boolean isOfEach(Part part) {
        return (part.has("same") || part.has("all nine")) && !part.has("leaves out") && !part.has("only");
    }

    private static void isFor(ListDraft list, Slot<Audience> audience, Sentence sentence) {
        list.audience(audience);
        list.word(sentence.quotation());
    }

    /** The last list of all that is for pupils: "the seven set out at clause 4.1". */
    private Optional<ListDraft> ofPupils() {
        return drafts.stream().filter(list -> list.audience() == Audience.PUPILS).reduce((one, other) -> other);
    }

    private void start(Part part, Slot<Audience> audience, Sentence sentence, Certainty certainty) {
        ListDraft list = new ListDraft(part.named(), audience, sentence, certainty);
        drafts.add(list);
        if (!part.staffOnly().isEmpty()) {
            split(list, part.staffOnly(), sentence);
        }
    }

    /** The staff's list: those of another list, and more. */
    private void extend(ListDraft base, List<Characteristic> more, Slot<Audience> audience, Sentence sentence) {
        Set<Characteristic> all = new LinkedHashSet<>(base.listed());
        all.addAll(more);
        if (!more.isEmpty() && base.audience() != Audience.PUPILS && base.audience() != Audience.STAFF) {
            base.audience(Slot.likely(Audience.PUPILS, sentence.quotation()));
        }
        ListDraft staff = new ListDraft(all, audience, sentence, base.certainty());
        staff.word(base.sentence().quotation());
        drafts.add(staff);
    }

    /** "Staff are protected because of all nine": of a list that was taken to be theirs, this says so. */
    private void allNineForStaff(ListDraft list, Slot<Audience> audience, Sentence sentence) {
        if (list.audience() == Audience.STAFF) {
            isFor(list, audience, sentence);
        } else {
            extend(list, List.of(), audience, sentence);
        }
    }

    /** "The last two do not apply to pupils": which. */
    private static List<Characteristic> left(Part part, ListDraft list) {
        List<Characteristic> order = list.inOrder();
        if (!part.named().isEmpty() || order.size() < MANY) {
            return part.named();
        }
        // "These two", said below a list in which a mark shows them.
        return part.has("two") && list.listed().containsAll(OF_WORK) ? List.copyOf(OF_WORK) : part.has("last") ? order.subList(order.size() - 2, order.size())
                : part.has("first") ? order.subList(0, 2) : List.of();
    }

    private void leaveOut(ListDraft last, List<Characteristic> these, Audience whom, Sentence sentence) {
        if (these.isEmpty() || whom == Audience.STAFF) {
            return;
        }
        Optional<ListDraft> pupils = drafts.stream().filter(list -> list.audience() == Audience.PUPILS)
                .filter(list -> list.isInSectionOf(sentence)).reduce((one, other) -> other);
        if (pupils.isPresent()) {
            pupils.get().leaveOut(List.copyOf(these), sentence.quotation());
        } else if (whom == Audience.PUPILS || whom == Audience.NOT_SAID && last.audience() != Audience.STAFF) {
            split(last, List.copyOf(these), sentence);
        }
    }

    /** One list becomes two: the staff's, and the pupils', from which some are left out. */
    void split(ListDraft list, Collection<Characteristic> these, Sentence sentence) {
        if (list.audience() == Audience.STAFF) {
            ListDraft pupils = list.copy(Slot.sure(Audience.PUPILS, sentence.quotation()));
            pupils.leaveOut(these, sentence.quotation());
            drafts.add(pupils);
        } else {
            boolean named = list.tells(sentence).anyMatch(words -> Parts.people(words).contains(Audience.STAFF));
            ListDraft staff = list.copy(named ? Slot.sure(Audience.STAFF, sentence.quotation())
                    : Slot.likely(Audience.STAFF, sentence.quotation()));
            staff.word(sentence.quotation());
            list.audience(Slot.sure(Audience.PUPILS, sentence.quotation()));
            list.leaveOut(these, sentence.quotation());
            drafts.add(staff);
        }
    }

    private Optional<ListDraft> near(Sentence sentence) {
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        ListDraft last = drafts.get(drafts.size() - 1);
        boolean near = last.isInSectionOf(sentence) || sentence.number() - last.sentence().number() <= NEAR;
        return near ? Optional.of(last) : Optional.empty();
    }
}
