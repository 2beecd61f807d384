package org.schoolpolicyreview.model.text;

/** What of a text can be seen: text that was copied may hold white space and characters of no width, and no words. */
public final class VisibleText {

    /** Fillers that Unicode calls letters or signs, and that show nothing. */
    private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";

    private VisibleText() {}

    /** A text without the white space around it; empty if nothing of it can be seen. */
    public static String of(String text) {
        String stripped = text.strip();
        return stripped.codePoints().anyMatch(VisibleText::canBeSeen) ? stripped : "";
    }

    private static boolean canBeSeen(int character) {
        int type = Character.getType(character);
        return type != Character.SPACE_SEPARATOR && type != Character.FORMAT && type != Character.CONTROL
                && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR
                && FILLERS.indexOf(character) < 0;
    }
}
