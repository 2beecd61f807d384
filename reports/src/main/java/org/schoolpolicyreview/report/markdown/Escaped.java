package org.schoolpolicyreview.report.markdown;

import org.schoolpolicyreview.report.PlainText;

/** Makes any text plain text in Markdown: on one line, and with nothing that marks, links, mentions or counts. */
final class Escaped {

    /** Besides CommonMark's own: what GitHub reads as a mention, an issue, a formula, a footnote or a struck-out word. */
    private static final String MARKS = "\\`*_[]<>|~&$@#^{}";
    /** At the beginning of a line they make lists, rules and headings. */
    private static final String AT_THE_BEGINNING = "-+=";

    private Escaped() {}

    static String of(String text) {
        String line = PlainText.line(text);
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        int number = numberAtTheBeginning(line);
        for (int i = 0; i < line.length(); i++) {
            char each = line.charAt(i);
            if (MARKS.indexOf(each) >= 0 || i == 0 && AT_THE_BEGINNING.indexOf(each) >= 0
                    || i == number && (each == '.' || each == ')') || beginsLink(line, i)) {
                escaped.append('\\');
            }
            escaped.append(each);
        }
        return escaped.toString();
    }

    /** "1." would begin a list. */
    private static int numberAtTheBeginning(String line) {
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        return digits == 0 ? -1 : digits;
    }

    /** Addresses become links by themselves, and :words: pictures. Only our own sources are linked. */
    private static boolean beginsLink(String line, int at) {
        return line.charAt(at) == ':' && at + 1 < line.length() && line.charAt(at + 1) != ' '
                || line.charAt(at) == '.' && at >= 3 && line.regionMatches(true, at - 3, "www", 0, 3);
    }
}
