package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.regex.Pattern;

/** The years that a text names: "2019-2023", "the version of 4 March 2021". */
public final class YearsSaid {

    private static final Pattern YEAR = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)(?!\\d)(?:\\s*[-–/]\\s*(\\d\\d)(?!\\d))?");

    private YearsSaid() {}

    /** The years, in their order; of "2023-24" the later one too. */
    public static List<Integer> in(String text) {
        return YEAR.matcher(text).results()
                .flatMap(found -> {
                    int first = Integer.parseInt(found.group(1));
                    return found.group(2) == null ? List.of(first).stream()
                            : List.of(first, first / 100 * 100 + Integer.parseInt(found.group(2))).stream();
                })
                .toList();
    }
}
