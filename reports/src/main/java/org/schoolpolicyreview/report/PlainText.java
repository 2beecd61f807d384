package org.schoolpolicyreview.report;

import java.io.File;

/**
 * Takes out of a text what could take over a terminal or turn a line around: control characters, and marks of writing
 * direction. Documents come from many hands, and reports are read on screens.
 */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private PlainText() {}

    /** A text on one line: white space of any kind becomes a single space. */
    public static String line(String text) {
        return clean(text, false);
    }

    /** A text with its line ends and all its spaces. */
    public static String lines(String text) {
        return clean(text, true);
    }

    /** A file's name, with {@code /} on every system, so that reports can be compared. */
    public static String path(String file) {
        return File.separatorChar == '/' ? file : file.replace(File.separatorChar, '/');
    }

    private static String clean(String text, boolean keepLineEnds) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (keepLineEnds && point == '\n') {
                clean.append('\n');
            } else if (isSpace(point)) {
                if (keepLineEnds || !clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (Character.getType(point) == Character.SURROGATE) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (!isHidden(point)) {
                clean.appendCodePoint(point);
            }
        });
        return keepLineEnds ? clean.toString() : clean.toString().strip();
    }

    private static boolean isSpace(int point) {
        int type = Character.getType(point);
        return type == Character.SPACE_SEPARATOR || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR || type == Character.CONTROL;
    }

    /** The joiners belong to the spelling of some languages; all other format characters are invisible or worse. */
    private static boolean isHidden(int point) {
        return Character.getType(point) == Character.FORMAT && point != NON_JOINER && point != JOINER;
    }
}
