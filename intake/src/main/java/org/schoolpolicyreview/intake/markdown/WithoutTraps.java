package org.schoolpolicyreview.intake.markdown;

/**
 * Markdown without what takes a parser very long, or too deep: angle brackets that are never closed, quotations, lists and
 * bold inside each other without end, paragraphs of thousands of lines. No document that a school wrote is changed by it.
 */
final class WithoutTraps {

    private static final int LONGEST_TAG = 500;
    private static final int MOST_OPEN = 100;
    private static final int DEEPEST = 200;
    /** Of one paragraph. */
    private static final int MOST_LINES = 2000;
    /** Marks of bold and italics in one paragraph. */
    private static final int MOST_MARKS = 4000;

    private final StringBuilder out;
    private int lines;
    private int marks;

    private WithoutTraps(int length) {
        this.out = new StringBuilder(length);
    }

    static String of(String markdown) {
        String text = open(markdown) > MOST_OPEN ? escaped(markdown) : markdown;
        WithoutTraps without = new WithoutTraps(text.length());
        for (int at = 0; at < text.length();) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end + 1;
            without.add(text.substring(behindMarks(text, at, end), end));
            at = end;
        }
        return without.out.toString();
    }

    private void add(String line) {
        boolean begins = line.isBlank() || lines == MOST_LINES;
        if (begins && !line.isBlank()) {
            out.append('\n');
        }
        lines = begins ? 0 : lines + 1;
        int here = (int) line.chars().filter(WithoutTraps::isMark).count();
        marks = begins ? here : marks + here;
        out.append(marks > MOST_MARKS ? line.replace("*", "").replace("_", "") : line);
    }

    private static boolean isMark(int letter) {
        return letter == '*' || letter == '_';
    }

    /** How many angle brackets are never closed. */
    private static int open(String text) {
        int open = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            open += isClosed(text, at) ? 0 : 1;
        }
        return open;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            out.append(text.charAt(at) == '<' && !isClosed(text, at) ? "\\<" : text.substring(at, at + 1));
        }
        return out.toString();
    }

    private static boolean isClosed(String text, int open) {
        for (int at = open + 1; at < Math.min(text.length(), open + LONGEST_TAG); at++) {
            if (text.charAt(at) == '>' || text.charAt(at) == '<') {
                return text.charAt(at) == '>';
            }
        }
        return false;
    }

    /** Where a line begins; behind the marks of quotations and lists at its beginning, if there are too many. */
    private static int behindMarks(String text, int begin, int end) {
        int levels = 0;
        int at = begin;
        int spaces = 0;
        while (at < end) {
            char letter = text.charAt(at);
            boolean item = (letter == '-' || letter == '*' || letter == '+' || letter == '.' || letter == ')')
                    && at + 1 < end && Character.isWhitespace(text.charAt(at + 1));
            if (letter == '>' || item) {
                levels++;
            } else if (letter == ' ' || letter == '\t') {
                spaces += letter == ' ' ? 1 : 4;
            } else if (!Character.isDigit(letter)) {
                break;
            }
            at++;
        }
        return levels > 0 && levels + spaces / 2 > DEEPEST ? at : begin;
    }
}
