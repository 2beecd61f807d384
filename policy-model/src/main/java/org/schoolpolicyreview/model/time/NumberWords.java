package org.schoolpolicyreview.model.time;

import static java.util.Map.entry;

import java.util.Map;

/** Numbers in digits or in words, up to ninety-nine in words. */
final class NumberWords {

    private static final Map<String, Integer> UP_TO_NINETEEN = Map.ofEntries(entry("zero", 0), entry("one", 1),
            entry("two", 2), entry("three", 3), entry("four", 4), entry("five", 5), entry("six", 6), entry("seven", 7),
            entry("eight", 8), entry("nine", 9), entry("ten", 10), entry("eleven", 11), entry("twelve", 12),
            entry("thirteen", 13), entry("fourteen", 14), entry("fifteen", 15), entry("sixteen", 16),
            entry("seventeen", 17), entry("eighteen", 18), entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50,
            "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);

    private static final Map<String, Integer> ORDINALS = Map.of("second", 2, "third", 3, "fourth", 4, "fifth", 5,
            "sixth", 6);

    /** A number and the index after it. */
    record Counted(int number, int end) {
        static final Counted NOTHING = new Counted(-1, -1);

        boolean found() {
            return number > 0;
        }
    }

    private NumberWords() {
    }

    /** The number of one or more that stands at this index: "24", "twenty-four", "four (4)". */
    static Counted at(Tokens tokens, int index) {
        Counted counted = plain(tokens, index);
        if (!counted.found()) {
            return Counted.NOTHING;
        }
        int end = counted.end;
        boolean again = tokens.has(end, "(") && tokens.has(end + 2, ")")
                && plain(tokens, end + 1).number == counted.number;
        return again ? new Counted(counted.number, end + 3) : counted;
    }

    /** The ordinal that stands at this index, from "second" to "sixth", and "other" for the second. */
    static Counted ordinalAt(Tokens tokens, int index) {
        Token token = tokens.at(index);
        int number = token.is("other") ? 2 : ORDINALS.getOrDefault(token.text(), -1);
        return number > 0 ? new Counted(number, index + 1) : Counted.NOTHING;
    }

    /** True if the token is a number in digits or words, "one" aside: that is often no number. */
    static boolean counts(Token token) {
        return token.isNumber() || TENS.containsKey(token.text()) || units(token) > 1;
    }

    /** True if a number may stand here, in digits or words, with "one" and "zero". */
    static boolean mayStart(Token token) {
        return token.isNumber() || UP_TO_NINETEEN.containsKey(token.text()) || TENS.containsKey(token.text());
    }

    private static Counted plain(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (token.isNumber()) {
            return tokens.startsClean(index) ? new Counted(token.number(), index + 1) : Counted.NOTHING;
        }
        Integer tens = TENS.get(token.text());
        int units = units(tokens.at(tens == null ? index : index + 1));
        if (tens == null) {
            return new Counted(units, index + 1);
        }
        return units > 0 && units < 10 ? new Counted(tens + units, index + 2) : new Counted(tens, index + 1);
    }

    private static int units(Token token) {
        return UP_TO_NINETEEN.getOrDefault(token.text(), -1);
    }
}
