package org.schoolpolicyreview.office;

import java.util.regex.Pattern;
import org.schoolpolicyreview.report.PlainText;

/**
 * Makes texts of documents safe for Office files. Control characters, marks of direction and lone surrogates go, as
 * everywhere; what else XML does not allow becomes a replacement character.
 */
final class OfficeText {

    /** The most that a cell of Excel holds. */
    static final int CELL = 32_767;

    private static final String CUT = " … (cut here: the text is longer than a cell)";
    private static final Pattern NOT_IN_XML = Pattern.compile("[\uFFFE\uFFFF]");

    /** What a spreadsheet would read as a formula, in full width too; for tabs and line ends are gone by then. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");

    /** How a cell writes a character by its number. As a text of its own, its first character is written so. */
    private static final Pattern CHARACTER_BY_NUMBER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private OfficeText() {}

    /** For a paragraph of Word. */
    static String word(String text) {
        return NOT_IN_XML.matcher(PlainText.line(text)).replaceAll("\uFFFD");
    }

    /** For a cell: text, whatever it begins with, also after it was saved as CSV and opened again. */
    static String cell(String text) {
        String clean = word(text);
        String safe = FORMULA.matcher(clean).matches() ? "'" + clean : clean;
        return shorter(CHARACTER_BY_NUMBER.matcher(safe).replaceAll("_x005F_"), CELL, CUT);
    }

    /** No longer than so many characters; never cut within one. */
    static String shorter(String text, int most, String ending) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - ending.length();
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + ending;
    }
}
