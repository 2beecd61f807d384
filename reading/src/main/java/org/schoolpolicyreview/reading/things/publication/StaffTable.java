package org.schoolpolicyreview.reading.things.publication;

import java.util.List;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Tells the rows of a table that give figures of staff: "Women | 74%" under "Our staff". */
final class StaffTable {

    private static final int LONGEST_FIGURE = 5;

    private final CueList cues;

    StaffTable(CueList cues) {
        this.cues = cues;
    }

    /** Whether a row gives a figure of staff by a characteristic. */
    boolean read(Sentence row, CuesIn found) {
        List<Context.Cell> cells = row.context().columns();
        if (row.kind() != Sentence.Kind.ROW || cells.size() < 2 || !found.has("trait")) {
            return false;
        }
        String heads = String.join(" | ", cells.stream().map(Context.Cell::head).toList());
        boolean pupils = cues.has("not-staff", heads) && !cues.has("table", heads);
        String around = row.context().heading().orElse("") + " | " + row.context().opener().orElse("");
        boolean staff = cues.has("table", heads) || cues.has("table", around) && !pupils;
        return staff && !cues.has("plan-table", heads) && cells.stream().skip(1)
                .anyMatch(cell -> isFigure(cell.text()) && (!cues.has("table", heads) || cues.has("table", cell.head())
                        || cell.head().length() <= 1 || cues.has("table", around)));
    }

    private static boolean isFigure(String cell) {
        return !cell.isEmpty() && Character.isDigit(cell.charAt(0)) && Tokens.of(cell).size() <= LONGEST_FIGURE;
    }
}
