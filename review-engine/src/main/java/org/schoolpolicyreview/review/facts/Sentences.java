package org.schoolpolicyreview.review.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a text, by their ends. */
final class Sentences {

    private static final Pattern END = Pattern.compile("[.;!?…](?=\\s|$)");
    /** A passage that stands apart ends like a sentence. */
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.;!?…])\\s+");

    private Sentences() {}

    /** All of them. */
    static List<String> of(String text) {
        return BETWEEN.splitAsStream(text).filter(sentence -> !sentence.isBlank()).toList();
    }

    /** The sentence up to a place. */
    static String upTo(String text, int at) {
        String before = text.substring(0, at);
        return END.matcher(before).results()
                .reduce((one, later) -> later)
                .map(end -> before.substring(end.end()))
                .orElse(before);
    }

    /** The sentence around a place. */
    static String around(String text, int at) {
        Matcher end = END.matcher(text);
        return upTo(text, at) + text.substring(at, end.find(at) ? end.start() : text.length());
    }
}
