package org.schoolpolicyreview.reading.things.tailoring;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Leftover;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Finds another school's name used as if it were this one's. A feeder or partner school, or one of several, is none. */
final class OtherSchools {

    private static final CueList CUES = CueList.read(OtherSchools.class, "other-schools.txt");

    /** What stands for the name. */
    private static final String NAME = "otherschool";
    /** So many words may stand between "with" and the name. */
    private static final int NEAR = 2;

    private OtherSchools() {}

    static Optional<Leftover> in(Sentence sentence, SchoolNames names) {
        List<SchoolNames.Name> others = SchoolNames.in(sentence.text()).stream().filter(name -> !names.isOwn(name)).toList();
        if (others.size() != 1) {
            return Optional.empty();
        }
        List<Token> tokens = Tokens.of(sentence.text(), List.of(others.get(0).span()), NAME);
        CuesIn cues = new CuesIn(tokens, CUES.in(tokens));
        boolean partner = cues.has("partner") || names.isNamed(tokens)
                || cues.all("partner-near").anyMatch(cue -> isNextTo(cue, tokens));
        boolean title = sentence.kind() == Sentence.Kind.HEADING;
        if (partner) {
            return Optional.empty();
        }
        return Optional.of(new Leftover(Leftover.What.OTHER_SCHOOL, sentence.quotation(),
                cues.has("used") && !title ? Certainty.SURE : Certainty.LIKELY));
    }

    /** "With Saltmarsh School", "Saltmarsh School and ours"; "keeps in touch with home" elsewhere in the sentence is none. */
    private static boolean isNextTo(CueMatch cue, List<Token> tokens) {
        return tokens.subList(Math.max(0, cue.from() - 1), Math.min(tokens.size(), cue.to() + NEAR)).stream()
                .anyMatch(token -> token.word().equals(NAME));
    }
}
