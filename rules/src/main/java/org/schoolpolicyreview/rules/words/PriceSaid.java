package org.schoolpolicyreview.rules.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The price that a text asks: "10p a page", "£1 for each copy", "a small charge". */
public final class PriceSaid {

    private static final Pattern PRICE = Pattern.compile("(?:£ ?\\d+(?:\\.\\d\\d)?|\\b\\d+ ?(?:p|pence)\\b"
            + "|\\b(?:a )?(?:small |modest |reasonable )?(?:charge|fee)\\b)(?: (?:a|per|each|for each|for every) \\w+)?",
            Pattern.CASE_INSENSITIVE);

    private PriceSaid() {}

    /** The first price in a text. */
    public static Optional<String> in(String text) {
        Matcher price = PRICE.matcher(Plain.of(text));
        return price.find() ? Optional.of(price.group().strip()) : Optional.empty();
    }
}
