package org.schoolpolicyreview.reading.things.publication;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.values.Mention;
import org.schoolpolicyreview.reading.values.Value;

/**
 * Reads the table that says how each audience gets to know a document: "Families | 4 September, every year | Letter with a
 * summary", below a heading such as "Making sure that everybody knows". How often may stand in the sentence over the table.
 */
final class MadeKnown {

    private List<String> headings = List.of();
    private boolean under;
    private boolean told;
    private Slot<Rhythm> every = Slot.absent();

    /** Takes note of a sentence that stands before such a table. */
    void note(Sentence sentence) {
        if (!sentence.context().headings().equals(headings)) {
            headings = sentence.context().headings();
            every = Slot.absent();
            told = false;
            under = headings.stream().anyMatch(heading -> SentencePublications.CUES.has("making-known", heading));
        }
        if (sentence.kind() != Sentence.Kind.ROW && sentence.kind() != Sentence.Kind.HEADING) {
            under |= CuesIn.of(SentencePublications.CUES, sentence).has("making-known");
            Slot<Rhythm> said = often(sentence);
            every = said.isPresent() ? said : every;
        }
    }

    /** What a sentence over a table says of all its rows: "These measures are made known to everybody each autumn." */
    Optional<PublicationDraft> of(Sentence sentence) {
        CuesIn cues = CuesIn.of(SentencePublications.CUES, sentence);
        boolean says = sentence.kind() == Sentence.Kind.PROSE && cues.has("is-made-known") && cues.has("making-known")
                && every.isPresent() && !cues.has("not-given");
        told |= says;
        return says ? Optional.of(new PublicationDraft(Publication.What.THIS_DOCUMENT, Publication.State.DONE, Access.NONE,
                Slot.absent(), every, sentence.quotation(), Certainty.LIKELY)) : Optional.empty();
    }

    /** What a row says is made known to its audience, if no sentence has said it of all. */
    Optional<PublicationDraft> read(Sentence row) {
        List<Context.Cell> cells = row.context().columns();
        if (told || !under || cells.size() < 2 || !CuesIn.of(SentencePublications.CUES, cells.get(0).text()).startsWith("audience")) {
            return Optional.empty();
        }
        Slot<WrittenDate> on = row.mentions(Value.On.class).findFirst()
                .map(date -> Slot.likely(date.value().date(), row.quotation().of(row.words(date.span())))).orElse(Slot.absent());
        Slot<Rhythm> often = often(row);
        return Optional.of(new PublicationDraft(Publication.What.THIS_DOCUMENT, Publication.State.DONE, inHand(row), on,
                often.isPresent() ? often : every, row.quotation(), Certainty.LIKELY));
    }

    /** What is put into somebody's hand; an app for parents is one way of several, and shuts nobody out. */
    private static Access inHand(Sentence row) {
        CuesIn cues = CuesIn.of(SentencePublications.CUES, row);
        Slot<String> paper = Access.of(row, cues).paper();
        Slot<String> hand = cues.first("in-hand").map(match -> cues.span(match).of(row.text()))
                .map(words -> Slot.likely(words, row.quotation().of(words))).orElse(Slot.absent());
        return new Access(Slot.absent(), Slot.absent(), paper.isPresent() ? paper : hand, Slot.absent(), Optional.empty());
    }

    private static Slot<Rhythm> often(Sentence sentence) {
        return sentence.mentions(Value.Often.class).filter(often -> !often.value().rhythm().vague()).findFirst()
                .map(often -> Slot.likely(often.value().rhythm(), sentence.quotation().of(words(sentence, often))))
                .orElse(Slot.absent());
    }

    private static String words(Sentence sentence, Mention.Of<Value.Often> often) {
        return sentence.words(often.span());
    }
}
