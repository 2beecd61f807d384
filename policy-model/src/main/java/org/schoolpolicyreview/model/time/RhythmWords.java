package org.schoolpolicyreview.model.time;

import java.util.Set;

/** The words of a rhythm that are not an interval: vague ones, triggers and events. */
final class RhythmWords {

    /** Vague, and about rhythm wherever they stand. */
    static final Phrases VAGUE = Phrases.of("regularly", "on a regular basis", "at regular intervals",
            "from time to time", "periodically", "on an ongoing basis", "on a continuous basis", "as and when",
            "as and when needed", "as and when required", "as and when necessary", "on a rolling basis");

    /** Vague in a field; in a sentence they may speak of something else, as in "ongoing support". */
    static final Phrases VAGUE_IN_A_FIELD = Phrases.of("regular", "ongoing", "on going", "continuous", "continuously",
            "continual", "continually", "constant", "constantly", "frequently", "frequent", "occasionally", "often",
            "routinely", "immediately", "throughout", "throughout the year", "rolling", "periodic", "as needed",
            "as necessary", "as required", "as appropriate", "when needed", "when necessary", "when required",
            "where necessary", "if needed", "if necessary", "always", "at all times", "in due course");

    private static final Phrases EVENTS = Phrases.of("at induction", "on induction", "during induction",
            "as part of induction", "as part of their induction", "as part of the induction", "in their induction",
            "at their induction", "with each new intake", "for each new intake", "with every new intake",
            "at each new intake", "on appointment", "upon appointment", "when appointed", "on joining",
            "when they join", "when they start", "on starting", "on arrival", "on admission");
    private static final Phrases EACH = Phrases.of("every", "each", "at every", "at each");
    /** "Every governors' meeting": so many words may stand before "meeting". */
    private static final int WORDS_BEFORE_MEETING = 3;

    private static final Phrases TRIGGERS = Phrases.of("sooner if", "sooner when", "sooner where", "sooner as",
            "sooner should", "sooner following", "sooner after", "sooner", "earlier if", "earlier when",
            "earlier where", "earlier should", "earlier", "more often if", "more often when", "more often where",
            "more often", "more frequently if", "more frequently when", "more frequently where", "more frequently");
    private static final Phrases TRIGGERS_AFTER_OR = Phrases.of("on", "upon", "if", "when", "whenever", "where",
            "following", "after", "as", "in response to", "in the light of", "in light of", "before", "at");
    private static final Phrases TRIGGERS_AFTER_AND = Phrases.of("if", "when", "whenever", "following", "after",
            "in response to", "in the light of", "in light of", "as needed", "as required", "as necessary");
    private static final Phrases TRIGGERS_ALONE = Phrases.of("whenever", "following", "after", "in response to",
            "in the light of", "in light of", "on any", "upon any", "when the", "if the");
    private static final Set<String> END_OF_CLAUSE = Set.of(".", ";", ")", "!", "?", "|", "\u00b7", "\u2022");

    /** In words. What goes on for longer has lost its full stop, and the rest is not about the rhythm. */
    private static final int LONGEST_TRIGGER = 40;

    private RhythmWords() {
    }

    /** The index after an event at this index, or the index itself. */
    static int eventEnd(Tokens tokens, int index) {
        int end = EVENTS.end(tokens, index);
        int each = EACH.end(tokens, index);
        for (int k = each; end == index && each > index && k <= each + WORDS_BEFORE_MEETING; k++) {
            if (tokens.at(k).is("meeting")) {
                return isOfARhythm(tokens, each) ? index : k + 1;
            }
            if (!tokens.at(k).isWord() && !tokens.at(k).is("'")) {
                break;
            }
        }
        return end;
    }

    /** "Each termly meeting" says how often the meeting is; "every other termly meeting" is rarer. */
    private static boolean isOfARhythm(Tokens tokens, int from) {
        return IntervalForms.at(tokens, from).found();
    }

    /** The index at which the words of a trigger start that is announced at this index, or -1. */
    static int triggerStart(Tokens tokens, int index) {
        int at = DayDates.skip(tokens, index, ",");
        boolean or = tokens.at(at).is("or");
        boolean and = tokens.at(at).is("and");
        int start = or || and ? at + 1 : at;
        boolean found = TRIGGERS.at(tokens, start) && (or || and || at > index || index == 0)
                || or && TRIGGERS_AFTER_OR.at(tokens, start) || and && TRIGGERS_AFTER_AND.at(tokens, start)
                || index == 0 && TRIGGERS_ALONE.at(tokens, start);
        return found ? start : -1;
    }

    /** The index after a trigger that starts at an index: the end of its clause, or another rhythm. */
    static int triggerEnd(Tokens tokens, int start) {
        int end = start + 1;
        while (end < Math.min(tokens.size(), start + LONGEST_TRIGGER) && !tokens.at(end).isOneOf(END_OF_CLAUSE)
                && !tokens.has(end, ",", "and") && !tokens.has(end, ",", "but") && !isNewRhythm(tokens, end)) {
            end++;
        }
        while (tokens.at(end - 1).is(",") || tokens.at(end - 1).is("and") || tokens.at(end - 1).is("or")) {
            end--;
        }
        return end;
    }

    private static boolean isNewRhythm(Tokens tokens, int index) {
        return IntervalForms.at(tokens, index).found() || eventEnd(tokens, index) > index;
    }
}
