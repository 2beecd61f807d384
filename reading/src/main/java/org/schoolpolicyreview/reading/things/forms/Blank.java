package org.schoolpolicyreview.reading.things.forms;

/** Tells a place that nobody filled in. */
public final class Blank {

    private static final PhraseBook BOOK = PhraseBook.beside(Blank.class, "blanks.txt");
    private static final int SHORTEST_LINE = 3;
    private static final int LONGEST_MARK = 6;

    private Blank() {}

    /** Whether a value is a line of dots, a placeholder in brackets, "TBC", or nothing at all. */
    public static boolean is(String value) {
        String text = value.strip();
        Words words = Words.of(text);
        if (words.size() == 0 || startsLine(text)) {
            return true;
        }
        boolean bracketed = text.startsWith("[") && text.endsWith("]") || text.startsWith("<") && text.endsWith(">")
                || text.startsWith("{") && text.endsWith("}");
        boolean mark = words.size() <= LONGEST_MARK
                && BOOK.at(words, 0).filter(hit -> hit.to() >= words.size() - 1).isPresent();
        return bracketed || mark || isChoice(text);
    }

    /** Whether one of several words was to be kept, and all are still there. */
    public static boolean isChoice(String value) {
        return BOOK.has(Words.of(value), "choose");
    }

    /** Whether a line to write on starts here: "........", "_____", "\u2026\u2026". */
    public static boolean startsLine(String text) {
        int length = 0;
        while (length < text.length() && "._\u2026".indexOf(text.charAt(length)) >= 0) {
            length += text.charAt(length) == '\u2026' ? SHORTEST_LINE : 1;
        }
        return length >= SHORTEST_LINE;
    }

    /** Whether a line to write on stands anywhere. */
    public static boolean hasLine(String text) {
        return text.contains("....") || text.contains("___") || text.contains("\u2026\u2026");
    }
}
