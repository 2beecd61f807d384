package org.schoolpolicyreview.reading.things.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;

/** Reads the rows of one table: labels with values side by side, or values under column heads. */
final class TableForm {

    private TableForm() {}

    static void read(List<Sentence> rows, List<Form> forms, List<Piece> sentences) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> heads = texts(rows.get(0));
        if (heads.size() > 2 && heads.stream().anyMatch(Label::isOfContents)
                && heads.stream().noneMatch(head -> Label.of(head) == Label.DATE)) {
            rows.forEach(row -> cells(row, sentences));
            return;
        }
        if (hasColumnHeads(rows.get(0)) && !isOfLabelsBeside(rows)) {
            for (Sentence row : rows.subList(1, rows.size())) {
                form(Form.Kind.ROW, entriesUnder(heads, row), forms);
            }
            return;
        }
        List<Entry> entries = new ArrayList<>();
        for (Sentence row : rows) {
            List<Entry> dated = dated(row);
            if (!dated.isEmpty()) {
                forms.add(new Form(Form.Kind.ROW, dated));
                continue;
            }
            List<Entry> found = entriesBeside(row);
            entries.addAll(found);
            if (found.isEmpty() && row.kind() == Sentence.Kind.ROW) {
                cells(row, sentences);
            }
        }
        form(Form.Kind.LABELS, entries, forms);
    }

    private static void form(Form.Kind kind, List<Entry> entries, List<Form> forms) {
        if (!entries.isEmpty()) {
            forms.add(new Form(kind, entries));
        }
    }

    /** Two columns of which the first holds labels from the second row on: "Status | Statutory" is no pair of heads. */
    private static boolean isOfLabelsBeside(List<Sentence> rows) {
        long beside = rows.stream().skip(1).map(TableForm::texts)
                .filter(cells -> cells.size() == 2 && Label.of(cells.get(0)) != Label.NONE).count();
        return texts(rows.get(0)).size() == 2 && 2 * beside > rows.size() - 1;
    }

    /**
     * A first row is one of column heads if two of its cells are labels, one of them of an approval, a review or a version,
     * and none of them holds a value. "School | Elm Park Primary School" is no such row.
     */
    private static boolean hasColumnHeads(Sentence first) {
        List<String> cells = texts(first);
        List<Label> known = cells.stream().map(Label::of).filter(label -> label != Label.NONE).toList();
        long labels = known.stream().anyMatch(label -> label != Label.OTHER) ? known.size() : 0;
        boolean values = cells.stream().anyMatch(cell -> Blank.is(cell) && !cell.isEmpty()
                || !FoundDate.inField(cell).isEmpty());
        boolean pairs = cells.size() == 2 && Label.of(cells.get(0)) != Label.OTHER
                && Bodies.isOne(Words.of(cells.get(1))) && !Label.of(cells.get(1)).name().startsWith("APPROVED");
        return labels >= 2 && !values && !pairs;
    }

    private static List<Entry> entriesUnder(List<String> heads, Sentence row) {
        List<String> cells = texts(row);
        List<Entry> event = RowEvent.entries(heads, cells, row);
        if (!event.isEmpty()) {
            return event;
        }
        List<Entry> entries = new ArrayList<>();
        for (int cell = 0; cell < Math.min(heads.size(), cells.size()); cell++) {
            Label label = Label.of(heads.get(cell));
            boolean subject = label == Label.NONE && cell < 2 && FormSubjects.isHead(heads.get(cell));
            if (subject || label != Label.NONE) {
                entries.add(new Entry(subject ? Label.SUBJECT : label, heads.get(cell), cells.get(cell), row.quotation(),
                        Piece.Where.CELL));
            }
        }
        return entries;
    }

    /** "Approved by | Governors", "Approved by | Governors | Date | 12/9/25" and "Approved by | Governors | Date: 12/9/25". */
    private static List<Entry> entriesBeside(Sentence row) {
        List<Entry> entries = new ArrayList<>();
        List<String> cells = texts(row);
        int cell = 0;
        while (cell < cells.size()) {
            Optional<Entry> inOne = entryIn(cells.get(cell), row);
            inOne.ifPresent(entries::add);
            Label label = inOne.isPresent() || cell + 1 == cells.size() ? Label.NONE : Label.of(cells.get(cell));
            if (label != Label.NONE && (cell == 0 || !entries.isEmpty())) {
                entries.add(new Entry(label, cells.get(cell), cells.get(cell + 1), row.quotation(), Piece.Where.CELL));
            }
            cell += inOne.isPresent() ? 1 : 2;
        }
        return entries;
    }

    /** "4 May 2026 | Adopted by the governing body": a line of a history. */
    private static List<Entry> dated(Sentence row) {
        List<String> cells = texts(row);
        return cells.size() < 2 || !FoundDate.isAlone(cells.get(0)) ? List.of()
                : DatedLine.entries(cells.get(0) + ": " + String.join("; ", cells.subList(1, cells.size())), row.quotation());
    }

    /** "Date: 1 September 2026" in one cell. */
    private static Optional<Entry> entryIn(String cell, Sentence row) {
        int colon = cell.indexOf(':');
        Label label = colon < 0 ? Label.NONE : Label.of(cell.substring(0, colon));
        return label == Label.NONE || label == Label.OTHER ? Optional.empty()
                : Optional.of(new Entry(label, cell.substring(0, colon), cell.substring(colon + 1).strip(), row.quotation(),
                        Piece.Where.CELL));
    }

    /** What is no entry is read cell by cell, as lines are. */
    private static void cells(Sentence row, List<Piece> sentences) {
        for (Context.Cell cell : row.context().columns()) {
            for (PieceCutter.Cut cut : PieceCutter.cut(cell.text())) {
                sentences.add(new Piece("", cut.all().of(cell.text()), row.quotation().of(cut.all().of(cell.text())),
                        row.context().headings(), Piece.Where.CELL));
            }
        }
    }

    private static List<String> texts(Sentence row) {
        return row.context().columns().stream().map(cell -> cell.text().endsWith(":")
                ? cell.text().substring(0, cell.text().length() - 1) : cell.text()).toList();
    }
}
