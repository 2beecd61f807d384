package org.schoolpolicyreview.intake.markdown;

/** Footnotes as Markdown marks them: "[^1]" where they belong, "[^1]: ..." where they stand. */
final class Footnotes {

    private static final int LONGEST_MARK = 24;

    private Footnotes() {}

    /** The mark of the footnote that a line holds, or an empty text. */
    static String mark(String line) {
        int close = line.startsWith("[^") ? line.indexOf("]:") : -1;
        return close > 2 && close < LONGEST_MARK ? line.substring(2, close) : "";
    }

    /** A text without the marks that lead to footnotes. */
    static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        int open = text.indexOf("[^");
        while (open >= 0) {
            int close = text.indexOf(']', open);
            boolean mark = close > open + 2 && close - open < LONGEST_MARK;
            plain.append(text, at, mark ? open : open + 2);
            at = mark ? close + 1 : open + 2;
            open = text.indexOf("[^", at);
        }
        return plain.append(text, at, text.length()).toString();
    }
}
