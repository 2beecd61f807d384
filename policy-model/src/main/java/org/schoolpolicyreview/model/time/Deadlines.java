package org.schoolpolicyreview.model.time;

import java.util.Set;

/** Words that make the date beside them the last possible one. */
final class Deadlines {

    private static final Phrases BEFORE_THE_DATE = Phrases.of("by", "due by", "on or before", "before",
            "no later than", "not later than", "at the latest by", "by no later than", "latest");
    private static final Phrases AFTER_THE_DATE = Phrases.of("at the latest", "latest", "or earlier", "or sooner",
            "or before", "on or before", "or if", "or when", "or whenever", "or on", "or following", "or after");

    /** "Approved by: September 2024" is a label, and no deadline for the approval. */
    private static final Set<String> DONE_BY = Set.of("adopted", "agreed", "approved", "checked", "issued", "prepared",
            "published", "ratified", "signed", "updated", "written");

    private Deadlines() {
    }

    /** The index at which such words start that lead up to this index, or the index itself. */
    static int startBefore(Tokens tokens, int index) {
        int end = tokens.at(index - 1).is("the") ? index - 1 : index;
        end = tokens.at(end - 1).is(":") ? end - 1 : end;
        int start = BEFORE_THE_DATE.startBefore(tokens, end);
        boolean label = tokens.at(end).is(":") && tokens.at(start).is("by") && tokens.at(start - 1).isOneOf(DONE_BY);
        return start < end && !label ? start : index;
    }

    /** The index after such words at this index, or the index itself. */
    static int end(Tokens tokens, int index) {
        return BEFORE_THE_DATE.end(tokens, index);
    }

    /** True if such words stand right after the date, as in "September 2027 or sooner if the law changes". */
    static boolean followAt(Tokens tokens, int index) {
        return AFTER_THE_DATE.at(tokens, DayDates.skip(tokens, index, ","));
    }
}
