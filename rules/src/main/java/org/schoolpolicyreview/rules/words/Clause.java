package org.schoolpolicyreview.rules.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of some words in which a stretch of them stands, up to the next full stop or semicolon on either side.
 *
 * @param text its words, with one kind of apostrophe and space
 * @param at where the stretch begins in it
 * @param end where the stretch ends in it
 * @param endsWith the mark that ends it; empty if the words break off
 */
record Clause(String text, int at, int end, String endsWith) {

    /** So many characters before and after the stretch at most: longer texts have lost their full stops. */
    private static final int LONGEST = 1_000;

    /** A full stop, but not that of "e.g." or "etc."; the stop is looked for first, for most characters are none. */
    private static final Pattern END = Pattern.compile(
            "[.;!?\u2026](?<!\\be\\.g.)(?<!\\bi\\.e.)(?<!\\betc.)(?<!\\bincl.)(?=[\"')\u201d]*(?:\\s|$))|\\s\u2026\\s");

    /** The clause around a text that stands in these words. */
    static Clause around(String words, String text) {
        int at = words.indexOf(text);
        return around(words, at, at + text.length());
    }

    /** The clause around a stretch of these words. */
    static Clause around(String words, int at, int end) {
        int first = Math.max(0, at - LONGEST);
        String plain = Plain.of(words.substring(first, Math.min(words.length(), end + LONGEST)));
        int from = 0;
        int to = plain.length();
        String endsWith = "";
        Matcher ends = END.matcher(plain);
        while (ends.find()) {
            if (ends.end() <= at - first) {
                from = ends.end();
            } else if (ends.start() >= end - first) {
                to = ends.start();
                endsWith = ends.group().strip();
                break;
            }
        }
        return new Clause(plain.substring(from, to), at - first - from, end - first - from, endsWith);
    }

    /** All the clauses of some words. */
    static List<Clause> all(String words) {
        List<Clause> clauses = new ArrayList<>();
        String plain = Plain.of(words);
        int from = 0;
        Matcher ends = END.matcher(plain);
        while (ends.find()) {
            clauses.add(new Clause(plain.substring(from, ends.end()), 0, 0, ends.group().strip()));
            from = ends.end();
        }
        clauses.add(new Clause(plain.substring(from), 0, 0, ""));
        return clauses;
    }

    /** The clause that follows the one around a place; empty if none does. */
    static String after(String words, int at) {
        String plain = Plain.of(words.substring(at, Math.min(words.length(), at + LONGEST)));
        Matcher ends = END.matcher(plain);
        if (!ends.find()) {
            return "";
        }
        int from = ends.end();
        return plain.substring(from, ends.find() ? ends.start() : plain.length());
    }

    boolean isQuestion() {
        return endsWith.startsWith("?");
    }

    String before() {
        return text.substring(0, at);
    }

    String stretch() {
        return text.substring(at, end);
    }
}
