package org.schoolpolicyreview.rules.seen;

import java.util.Map;

/** Puts into words what a date is the date of: "gives 3 July 2025 as its date of approval". */
public final class DateNamed {

    private static final Map<String, String> AS = Map.ofEntries(
            Map.entry("approved", "its date of approval"),
            Map.entry("adopted", "its date of adoption"),
            Map.entry("ratified", "its date of ratification"),
            Map.entry("published", "its date of publication"),
            Map.entry("reviewed", "the date of its last review"),
            Map.entry("last reviewed", "the date of its last review"),
            Map.entry("updated", "the date of its last update"),
            Map.entry("checked", "the date of its last check"),
            Map.entry("dated", "its date"),
            Map.entry("version dated", "the date of this version"),
            Map.entry("applies from", "the day from which it applies"),
            Map.entry("period", "the period that it covers"));

    private DateNamed() {}

    /**
     * A date, and what it is the date of, to complete "The document ...".
     *
     * @param text the date in the words of the document
     * @param called what happened then, such as "approved", or "period"
     */
    public static String gives(String text, String called) {
        String as = AS.get(called);
        return "gives " + text + (as == null ? " (" + called + ")" : " as " + as);
    }
}
