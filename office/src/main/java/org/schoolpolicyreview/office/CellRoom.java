package org.schoolpolicyreview.office;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the columns and how high the rows of a sheet are, so that no text is cut: not every program makes a row as high
 * as its texts need, and none makes it higher than Excel allows.
 */
final class CellRoom {

    /** The highest that a row of Excel can be, in points. */
    static final int HIGHEST = 409;

    private static final int LINE = 15;
    private static final int PADDING = 2;
    private static final int WIDEST = 120;
    private static final int WIDER = 10;

    /** In Arial, so many letters and spaces of English take a little less room than so many digits. */
    private static final int LETTERS = 21;
    private static final int DIGITS = 20;

    private final ReportTable table;
    private final int[] widths;

    CellRoom(ReportTable table) {
        this.table = table;
        widths = IntStream.range(0, table.columns().size()).map(this::wideEnough).toArray();
    }

    /** How wide a column is, in digits. */
    int width(int column) {
        return widths[column];
    }

    /** How wide all of them are. */
    int width() {
        return IntStream.of(widths).sum();
    }

    int ofHeaders() {
        return height(table.columns().stream().map(ReportTable.Column::header).toList());
    }

    int ofRow(int row) {
        return height(table.rows().get(row));
    }

    private int wideEnough(int column) {
        int width = table.columns().get(column).share() + PADDING;
        for (List<String> row : table.rows()) {
            while (width < WIDEST && lines(row.get(column), width) * LINE > HIGHEST) {
                width += WIDER;
            }
        }
        return width;
    }

    private int height(List<String> texts) {
        int lines = IntStream.range(0, texts.size()).map(i -> lines(texts.get(i), widths[i])).max().orElse(1);
        return Math.min(lines * LINE + PADDING, HIGHEST);
    }

    /** In how many lines words go. */
    static int lines(String text, int digits) {
        int width = digits * LETTERS / DIGITS;
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.length();
            lines += (used - 1) / width; // a word that is longer than a line
            used = used == 0 ? 0 : 1 + (used - 1) % width;
        }
        return lines;
    }
}
