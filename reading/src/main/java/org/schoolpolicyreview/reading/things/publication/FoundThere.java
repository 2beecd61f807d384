package org.schoolpolicyreview.reading.things.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CuesIn;

/**
 * Reads a place and, in a sentence or a list of its own, what is there: "On our website press Our School, then Equality.
 * That is two clicks. You will find this policy, the figures and the objectives."
 */
final class FoundThere {

    private static final Set<Sentence.Kind> TOLD = Set.of(Sentence.Kind.PROSE, Sentence.Kind.ITEM);

    private final Subjects subjects;
    private List<String> headings = List.of();
    private Access place = Access.NONE;

    FoundThere(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Takes note of a sentence that tells of a place and names nothing that is published. */
    void note(Sentence sentence) {
        enter(sentence);
        if (sentence.kind() == Sentence.Kind.PROSE) {
            place = place.and(Access.of(sentence, CuesIn.of(SentencePublications.CUES, sentence)));
        }
    }

    /** What a sentence or an item says is at the place that its section told before, or its opening line. */
    List<PublicationDraft> read(Sentence sentence) {
        enter(sentence);
        CuesIn cues = CuesIn.of(SentencePublications.CUES, sentence);
        Optional<CuesIn> opener = sentence.context().opener().map(words -> CuesIn.of(SentencePublications.CUES, words));
        boolean item = sentence.kind() == Sentence.Kind.ITEM && opener.filter(words -> words.has("found-there")).isPresent();
        Access there = item ? Access.of(sentence, opener.get(), sentence.context().opener().get()).and(place) : place;
        boolean says = item || sentence.kind() == Sentence.Kind.PROSE && cues.has("found-there");
        List<PublicationDraft> drafts = new ArrayList<>();
        if (says && there.online().isPresent() && TOLD.contains(sentence.kind()) && !cues.has("denied") && !cues.has("of-others")) {
            Access access = Access.of(sentence, cues).and(there);
            subjects.of(cues).forEach(subject -> drafts.add(new PublicationDraft(subject.what(), Publication.State.DONE, access,
                    Slot.absent(), Slot.absent(),
                    sentence.quotation(), Certainty.SURE)));
        }
        return drafts;
    }

    private void enter(Sentence sentence) {
        if (!sentence.context().headings().equals(headings)) {
            headings = sentence.context().headings();
            place = Access.NONE;
        }
    }
}
