package org.schoolpolicyreview.report.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.report.PlainText;

/** Rows of RFC 4180. What a spreadsheet would take for a formula is made text. */
final class CsvText {

    /** A spreadsheet calculates a cell that begins so; some do the same with the wide signs of East Asia. */
    private static final String BEGINS_FORMULA = "=+-@＝＋－＠";

    /** Not only what RFC 4180 asks for: where a semicolon separates cells, it must not end one either. */
    private static final String NEEDS_QUOTES = ",;\"";

    private CsvText() {}

    /** A row with its line end. */
    static String row(List<String> values) {
        return values.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A value on one line, without control characters. */
    static String cell(String value) {
        String text = asText(PlainText.line(value));
        return text.chars().anyMatch(each -> NEEDS_QUOTES.indexOf(each) >= 0)
                ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static String asText(String line) {
        return !line.isEmpty() && BEGINS_FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
