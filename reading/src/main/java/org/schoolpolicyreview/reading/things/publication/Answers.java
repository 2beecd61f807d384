package org.schoolpolicyreview.reading.things.publication;

import java.util.Optional;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CuesIn;

/** Reads a question and what follows it: "Would you rather have this on paper? Just ask; it's free." */
final class Answers {

    private Answers() {}

    /** The offer of a copy that a sentence makes, if the sentence before it asks who would like one. */
    static Optional<PublicationDraft> read(Optional<Sentence> before, Sentence answer) {
        return before.filter(question -> question.text().endsWith("?"))
                .filter(question -> answer.kind() != Sentence.Kind.HEADING && !answer.asksOnly())
                .flatMap(question -> draft(question, answer));
    }

    private static Optional<PublicationDraft> draft(Sentence question, Sentence answer) {
        CuesIn asked = CuesIn.of(SentencePublications.CUES, question);
        CuesIn told = CuesIn.of(SentencePublications.CUES, answer);
        Slot<String> paper = Access.of(question, asked).paper();
        if (!paper.isPresent() || asked.has("other-copy") || !told.startsWith("answer") || told.has("denied")) {
            return Optional.empty();
        }
        Access access = Access.of(answer, told).offering(paper, told, answer.quotation());
        return Optional.of(new PublicationDraft(Publication.What.THIS_DOCUMENT, Publication.State.DONE, access,
                Slot.absent(), Slot.absent(), answer.quotation(), Certainty.SURE));
    }
}
