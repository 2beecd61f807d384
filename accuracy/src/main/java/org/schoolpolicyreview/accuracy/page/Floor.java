package org.schoolpolicyreview.accuracy.page;

import java.util.Locale;

/**
 * What a figure of the build must not fall below, or must not exceed.
 *
 * @param group where it stands in the file: "findings", "records"
 * @param of what it is a figure of: "seventeen", "approval"
 * @param name the name of the figure, which ends in "-at-least" or "-at-most"
 * @param limit the floor itself
 */
public record Floor(String group, String of, String name, double limit) {

    /** Whether a figure keeps to it. */
    public boolean holds(double figure) {
        return name.endsWith("-at-most") ? figure <= limit : figure >= limit;
    }

    /** The number as it is written: a whole number of cases, or percent with one decimal. */
    public String number() {
        return number(limit);
    }

    /** What to tell whoever broke it. */
    public String broken(double figure) {
        return group + ", " + of + ", " + name + ": the floor is " + number() + ", and this build has " + number(figure)
                + ". Floors only rise. To lower one takes a commit of its own that says why.";
    }

    private String number(double value) {
        return group.equals("findings") ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
