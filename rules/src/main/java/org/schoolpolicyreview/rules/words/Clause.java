package org.schoolpolicyreview.rules.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a text in which a time stands, up to the next full stop or semicolon on either side.
 *
 * @param text its words
 * @param at where the time begins in it
 * @param end where the time ends in it
 */
record Clause(String text, int at, int end) {

    private static final Pattern END = Pattern.compile("[.;!?…](?=\\s|$)|\\s…\\s");

    /** The clause around a time that stands in these words. */
    static Clause around(String words, String time) {
        int at = words.indexOf(time);
        int from = 0;
        int to = words.length();
        Matcher ends = END.matcher(words);
        while (ends.find()) {
            if (ends.end() <= at) {
                from = ends.end();
            } else if (ends.start() >= at + time.length()) {
                to = ends.start();
                break;
            }
        }
        return new Clause(words.substring(from, to), at - from, at - from + time.length());
    }
}
