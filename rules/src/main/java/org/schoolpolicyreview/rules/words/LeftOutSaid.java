package org.schoolpolicyreview.rules.words;

import java.util.regex.Pattern;

/** Finds in words what or whom they leave out: "all staff except volunteers and supply staff". */
public final class LeftOutSaid {

    private static final Pattern BEFORE = Pattern.compile("\\b(?:except(?:ing)?(?: for)?|excluding|other than|apart from|not including"
            + "|but not|with the exception of|save for) +(?:[\\w'-]+,? +){0,4}?(?:(?:and|or) +)?(?:(?:our|the|any|all) +)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST_ENDED = Pattern.compile("\\b(?:must|will|shall|should|may|can|is|are)\\b", Pattern.CASE_INSENSITIVE);

    private LeftOutSaid() {}

    /** Whether what stands from one place to another in these words is left out by them. */
    public static boolean leavesOut(String words, int from, int to) {
        String before = Clause.around(words, from, to).before();
        var left = BEFORE.matcher(before.substring(Math.max(0, before.length() - 120)));
        return left.find() && !LIST_ENDED.matcher(left.group()).find();
    }
}
