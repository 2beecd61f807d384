package org.schoolpolicyreview.reading.things.forms;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.reading.Sentence;

/**
 * Reads a row that tells what was done with the document and when: "Approved | Full governing body | 12 March 2026" under
 * "Step | Who | When", or "Due back | Summer Term 2027" under "Approved | Date".
 */
final class RowEvent {

    private RowEvent() {}

    /** The entries of such a row; none if it is another. */
    static List<Entry> entries(List<String> heads, List<String> cells, Sentence row) {
        int dated = -1;
        for (int cell = Math.min(heads.size(), cells.size()) - 1; cell >= 0; cell--) {
            dated = Label.of(heads.get(cell)) == Label.DATE ? cell : dated;
        }
        int event = dated < 0 ? -1 : event(heads, cells);
        if (event < 0 || event == dated) {
            return List.of();
        }
        Label what = Label.of(cells.get(event));
        List<Entry> entries = new ArrayList<>();
        boolean approval = what.name().startsWith("APPROVED");
        if (approval) {
            entries.add(new Entry(Label.APPROVED, cells.get(event), cells.get(event), row.quotation(), Piece.Where.CELL));
        } else {
            entries.add(new Entry(what, cells.get(event), cells.get(dated), row.quotation(), Piece.Where.CELL));
        }
        for (int cell = 0; cell < Math.min(heads.size(), cells.size()) && approval; cell++) {
            Label label = Label.of(heads.get(cell));
            if (cell != event && label != Label.NONE) {
                entries.add(new Entry(label, heads.get(cell), cells.get(cell), row.quotation(), Piece.Where.CELL));
            }
        }
        return entries;
    }

    /** The cell that is itself a label of an approval, a review or a beginning, and does not answer the head above it. */
    private static int event(List<String> heads, List<String> cells) {
        // "Status | Approved by | On" over "In force | Governors | 12 March": the status is no event, and the row an approval.
        boolean approves = heads.stream().anyMatch(head -> Label.of(head).name().startsWith("APPROVED"));
        for (int cell = 0; cell < Math.min(heads.size(), cells.size()); cell++) {
            Label head = Label.of(heads.get(cell));
            Label label = Label.of(cells.get(cell));
            boolean told = switch (label) {
                case APPROVED, APPROVED_BY, APPROVED_ON -> head == Label.NONE || head == Label.OTHER || head == Label.STATUS;
                case NEXT_REVIEW, LAST_REVIEW, REVIEW, IN_FORCE -> !(approves && head == Label.STATUS)
                        && head != label && head != Label.DATE && head != Label.CYCLE
                        && (cell == 0 || head == Label.NONE || head == Label.OTHER || head == Label.STATUS)
                        && Label.isWhole(cells.get(cell));
                default -> false;
            };
            if (told && FoundDate.inField(cells.get(cell)).isEmpty()) {
                return cell;
            }
        }
        return -1;
    }
}
