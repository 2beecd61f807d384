package org.schoolpolicyreview.rules.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of some words in which a stretch of them stands, up to the next full stop or semicolon on either side.
 *
 * @param text its words, with one kind of apostrophe and space
 * @param at where the stretch begins in it
 * @param end where the stretch ends in it
 */
record Clause(String text, int at, int end) {

    /** A full stop, but not that of "e.g." or "etc." */
    private static final Pattern END = Pattern.compile(
            "(?<!\\be\\.g)(?<!\\bi\\.e)(?<!\\betc)(?<!\\bincl)[.;!?\u2026](?=[\"')\u201d]*(?:\\s|$))|\\s\u2026\\s");

    /** The clause around a text that stands in these words. */
    static Clause around(String words, String text) {
        int at = words.indexOf(text);
        return around(words, at, at + text.length());
    }

    /** The clause around a stretch of these words. */
    static Clause around(String words, int at, int end) {
        String plain = Plain.of(words);
        int from = 0;
        int to = words.length();
        Matcher ends = END.matcher(plain);
        while (ends.find()) {
            if (ends.end() <= at) {
                from = ends.end();
            } else if (ends.start() >= end) {
                to = ends.start();
                break;
            }
        }
        return new Clause(plain.substring(from, to), at - from, end - from);
    }

    String before() {
        return text.substring(0, at);
    }

    String stretch() {
        return text.substring(at, end);
    }
}
