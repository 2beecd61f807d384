package org.schoolpolicyreview.rules.stated;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.Token;

/**
 * A document says that none of its objectives deals with race.
 *
 * @param document its number
 * @param reasoned whether it says why, in the same sentence or the next
 */
public record RaceLeftOut(int document, boolean reasoned, Quotation quotation) implements Stated {

    private static final CueList CUES = CueList.read(RaceLeftOut.class, "race-left-out.txt");

    /** Where a document says so. */
    public static List<RaceLeftOut> of(ReadDocument read) {
        List<Sentence> sentences = read.sentences();
        for (int at = 0; at < sentences.size(); at++) {
            List<Token> tokens = sentences.get(at).tokens();
            if (!CUES.of("left-out", tokens).isEmpty() && CUES.of("only-one", tokens).isEmpty()) {
                Optional<Sentence> next = at + 1 < sentences.size()
                        && sentences.get(at + 1).quotation().block() == sentences.get(at).quotation().block()
                        ? Optional.of(sentences.get(at + 1)) : Optional.empty();
                boolean reasoned = !CUES.of("reason", tokens).isEmpty()
                        || next.filter(after -> !CUES.of("reason", after.tokens()).isEmpty()).isPresent();
                return List.of(new RaceLeftOut(read.number(), reasoned, sentences.get(at).quotation()));
            }
        }
        return List.of();
    }
}
