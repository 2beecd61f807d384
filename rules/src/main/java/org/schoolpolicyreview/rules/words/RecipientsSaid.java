package org.schoolpolicyreview.rules.words;

import java.util.regex.Pattern;

/** Finds to whom a passage says that something is reported, so that a report to nobody but the head is no report to governors. */
public final class RecipientsSaid {

    private static final Pattern GOVERNORS = Pattern.compile("\\b(?:governors?|governing|governance|trustees?|directors|board"
            + "|committee|LGB|IEB|(?:local|academy|school|advisory|governing) (?:academy |school |advisory )?council)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHERS = Pattern.compile("\\b(?:to|tells?|told|informs?|informed) +(?:(?:the|our|its|their) +)?"
            + "(?:(?:executive|deputy|assistant|senior) +)*(?:head ?teachers?|head of school|head|principal|SLT|leadership team"
            + "|leaders|local authority|LA|city council|county council|council|police|staff|parents?)\\b", Pattern.CASE_INSENSITIVE);

    private RecipientsSaid() {}

    /** Whether the passage names whom it is reported to, and no governors or trustees are among them. */
    public static boolean othersThanGovernors(Passage passage) {
        String words = Plain.of(passage.text());
        return OTHERS.matcher(words).find() && !GOVERNORS.matcher(words).find();
    }
}
