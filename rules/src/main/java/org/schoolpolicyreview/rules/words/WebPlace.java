package org.schoolpolicyreview.rules.words;

import java.util.regex.Pattern;

/** Reads what a policy file gives as the place where a document is published. */
public final class WebPlace {

    private static final Pattern ON_THE_WEB = Pattern.compile(
            "https?:|\\bwww\\b|\\.(?:uk|org|com|net)\\b|\\bweb|\\b(?:web)?sites?\\b|\\bon-?line\\b|\\b(?:home)?page\\b|\\binternet\\b|[>›»→]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STEP = Pattern.compile("\\s*[>›»→]\\s*");

    private WebPlace() {}

    /** Whether it is on the web: "school website", "Home > Policies"; not "the entrance hall". */
    public static boolean is(String place) {
        return ON_THE_WEB.matcher(place).find();
    }

    /**
     * In how many clicks at most it is reached, if it is a path: "Key Information > Policies > Equality" is three, or two
     * if the first of them is the home page. Zero if it is no path.
     */
    public static int stepsAtMost(String place) {
        int steps = STEP.split(place.strip()).length;
        return steps > 1 ? steps : 0;
    }
}
