package org.schoolpolicyreview.finding;

import java.util.List;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;

/** The lexicon: concepts and the words for them, named once and used by all parts. */
final class Concepts {

    private static final CueList LIST = CueList.read(Concepts.class, "concepts.txt");

    private Concepts() {}

    /** The concepts that a text names, by where they start. */
    static List<CueMatch> in(List<Token> tokens) {
        return LIST.in(tokens);
    }
}
