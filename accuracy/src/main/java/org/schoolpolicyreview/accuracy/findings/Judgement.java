package org.schoolpolicyreview.accuracy.findings;

import java.util.Collection;
import org.schoolpolicyreview.criteria.Outcome;

/** How an outcome stands to those that an expert accepts. */
public enum Judgement {
    /** The expert accepts it. */
    RIGHT("right"),
    /** It is in place, says the program; the expert does not accept that. The worst of all. */
    FALSE_PASS("false pass"),
    /** There is a gap, says the program; the expert accepts no gap of any sort. */
    FALSE_ALARM("false alarm"),
    /** A person is asked, or a fact, and the expert could tell. */
    TO_A_PERSON("to a person without need"),
    /** It was not seen, says the program, and the expert could tell. */
    NOT_SEEN("called not seen"),
    /** There is a gap, and the expert accepts only another sort of gap; or anything else that he does not accept. */
    ANOTHER_GAP("another gap");

    private final String words;

    Judgement(String words) {
        this.words = words;
    }

    /** How it is called in tables. */
    public String words() {
        return words;
    }

    /** Judges an outcome by the words of those that are accepted. */
    public static Judgement of(Outcome outcome, Collection<String> accepted) {
        if (accepted.contains(outcome.word())) {
            return RIGHT;
        }
        return switch (outcome) {
            case MET -> FALSE_PASS;
            case CONTRARY, NOT_EVIDENCED, PARTLY_MET -> acceptsAGap(accepted) ? ANOTHER_GAP : FALSE_ALARM;
            case NEEDS_JUDGEMENT, NEEDS_INFORMATION -> TO_A_PERSON;
            case NOT_SEEN -> NOT_SEEN;
            case NOT_APPLICABLE, WAIVED -> ANOTHER_GAP;
        };
    }

    private static boolean acceptsAGap(Collection<String> accepted) {
        return accepted.contains(Outcome.CONTRARY.word()) || accepted.contains(Outcome.NOT_EVIDENCED.word())
                || accepted.contains(Outcome.PARTLY_MET.word());
    }
}
