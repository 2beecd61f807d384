package org.schoolpolicyreview.rules.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers in words, written in digits or as words, with what they are numbers of. */
final class Numbers {

    /** What a number counts. Percent and percentage points are different things, and often mixed up. */
    enum Of { PERCENT, POINTS, SOMETHING }

    /** A number in some words. */
    record Found(double value, Of of, int start, int end) {}

    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        String[] small = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
        for (int k = 0; k < small.length; k++) {
            WORDS.put(small[k], k);
        }
        String[] tens = {"thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int k = 0; k < tens.length; k++) {
            WORDS.put(tens[k], 30 + 10 * k);
        }
        WORDS.put("nil", 0);
        WORDS.put("none", 0);
        WORDS.put("a hundred", 100);
    }

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(?:(?<digits>\\d+(?:[.,]\\d+)?)|(?<word>"
            + String.join("|", WORDS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList())
            + "))(?!\\w)(?<of> *%| *per ?cent\\b| *percentage points?\\b| *(?:%|per ?cent) points?\\b| *(?:pp|ppts?)\\b"
            + "| *-?points?\\b)?", Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(Plain.of(text));
        while (matcher.find()) {
            double value = matcher.group("digits") != null
                    ? Double.parseDouble(matcher.group("digits").replaceFirst(",(?=\\d{3}$)", "").replace(',', '.'))
                    : WORDS.get(matcher.group("word").toLowerCase(Locale.ROOT));
            found.add(new Found(value, of(matcher.group("of")), matcher.start(), matcher.end()));
        }
        return found;
    }

    private static Of of(String unit) {
        if (unit == null) {
            return Of.SOMETHING;
        }
        String plain = unit.toLowerCase(Locale.ROOT);
        return plain.contains("point") || plain.contains("pp") ? Of.POINTS : Of.PERCENT;
    }

    /** Whether the words hold a number of percent or of points, or any number at all if they are a value. */
    static boolean anyOf(String text) {
        return !in(text).isEmpty();
    }
}
