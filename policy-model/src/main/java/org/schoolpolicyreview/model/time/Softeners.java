package org.schoolpolicyreview.model.time;

import java.util.Set;

/** Words that take the firmness out of a time limit. */
final class Softeners {

    private static final Phrases BEFORE = Phrases.of("preferably", "ideally", "normally", "usually", "generally",
            "ordinarily", "typically", "as a rule", "in most cases", "aim to", "aims to", "aiming to", "hope to",
            "hopes to", "try to", "tries to", "endeavour to", "endeavours to", "as soon as possible or",
            "as soon as practicable or", "as soon as reasonably practicable or");
    private static final Phrases BOTH = Phrases.of("where possible", "wherever possible", "whenever possible",
            "if possible", "if at all possible", "as far as possible", "so far as possible", "where practicable",
            "wherever practicable", "if practicable", "where reasonably practicable", "so far as is practicable",
            "so far as is reasonably practicable", "under normal circumstances", "in normal circumstances");
    private static final Phrases OR_AS_SOON = Phrases.of("or as soon", "or as near", "or at the earliest opportunity");
    private static final Set<String> END_OF_CLAUSE = Set.of(".", ";", ":", "!", "?");
    private static final Set<String> END_OF_OR_AS_SOON = Set.of("and", "but", "to");

    /** How many words may stand between "normally" and the limit. */
    private static final int REACH = 8;

    private Softeners() {
    }

    /** True if one stands anywhere in a text that is one time limit. */
    static boolean anyIn(Tokens tokens) {
        for (int k = 0; k < tokens.size(); k++) {
            if (BEFORE.at(tokens, k) || BOTH.at(tokens, k) || OR_AS_SOON.at(tokens, k)) {
                return true;
            }
        }
        return false;
    }

    /** The index after one that stands at this index and leads up to a limit, or the index itself. */
    static int end(Tokens tokens, int index) {
        return Math.max(BEFORE.end(tokens, index), BOTH.end(tokens, index));
    }

    /** The index of one in the same clause shortly before a limit, not before {@code earliest}, or the index itself. */
    static int startBefore(Tokens tokens, int index, int earliest) {
        int start = index;
        for (int k = index - 1; k >= Math.max(earliest, index - REACH) && !tokens.at(k).isOneOf(END_OF_CLAUSE); k--) {
            int end = end(tokens, k);
            start = end > k && end <= index ? k : start;
        }
        return start;
    }

    /** The index after one that follows a limit, or the index itself. */
    static int endAfter(Tokens tokens, int index) {
        int at = DayDates.skip(tokens, index, ",");
        int end = BOTH.end(tokens, at);
        if (end > at) {
            return end;
        }
        end = OR_AS_SOON.end(tokens, at);
        if (end == at) {
            return index;
        }
        int last = end;
        while (last < end + 4 && tokens.at(last).isWord() && !tokens.at(last).isOneOf(END_OF_OR_AS_SOON)) {
            last++;
        }
        return last;
    }
}
