package org.schoolpolicyreview.reading.things.objectives;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.Sentence;

/** A table of objectives: a row for each, or a row for each thing that is said of one. */
final class Table {

    private final List<Passage> all;
    private final List<Passage> rows;
    private final List<String> heads;
    private final List<Set<Field>> columns;

    Table(List<Passage> rows) {
        this.all = List.copyOf(rows);
        this.rows = rows.stream().filter(row -> row.kind() == Sentence.Kind.ROW).toList();
        this.heads = this.rows.isEmpty() ? List.of()
                : this.rows.get(0).cells().stream().map(Context.Cell::head).toList();
        this.columns = Heads.fields(heads, this.rows.stream().map(row -> row.cells().stream().map(Context.Cell::text).toList()).toList())
                .stream().map(Table::copy).toList();
        outcomes();
    }

    List<Passage> rows() {
        return rows;
    }

    /** The rows of a table of labels and values: its first row may be one of them. */
    List<Passage> pairs() {
        return all.stream().filter(row -> row.cells().size() == 2).filter(row -> row.kind() == Sentence.Kind.ROW
                || Label.of(row.cells().get(0).text()).filter(Label::named).isPresent()
                || Field.inColumn(row.cells().get(0).text()).equals(Set.of(Field.STATEMENT))
                        && Field.inColumn(row.cells().get(1).text()).isEmpty()).toList();
    }

    /** Whether each row holds a label and a value, so that the table is of one objective. */
    boolean isLabelledPairs() {
        long labelled = rows.stream().filter(row -> row.cells().size() == 2
                && !Field.inColumn(row.cells().get(0).text()).isEmpty()).count();
        return labelled >= 2 && 2 * labelled >= rows.size();
    }

    /** Whether a column is headed as one of objectives, and another says something of them. */
    boolean isOfObjectives() {
        boolean objectives = heads.stream().anyMatch(head -> head.toLowerCase(Locale.ROOT).contains("objective"));
        return objectives && columns.stream().filter(fields -> !fields.isEmpty() && !fields.contains(Field.STATEMENT))
                .count() > 0;
    }

    /** Whether its columns say enough of something to be reached; a table of figures does not. */
    boolean isPlan() {
        long known = columns.stream().filter(fields -> !fields.isEmpty()).count();
        return known >= 2 || column(Field.STATEMENT) >= 0;
    }

    /** Whether its columns say so much that nothing but a plan has them: what, who and when. */
    boolean isFullPlan() {
        return statements() >= 0 && column(Field.OWNER) >= 0 && column(Field.DEADLINE) >= 0;
    }

    /** The column that holds what is to be reached; -1 if there is none. */
    int statements() {
        int statement = column(Field.STATEMENT);
        int action = statement >= 0 ? statement : exactly(Field.STEPS);
        if (action >= 0) {
            return action;
        }
        for (int at = 0; at < columns.size(); at++) {
            int column = at;
            boolean numbers = rows.stream().allMatch(row -> column >= row.cells().size()
                    || Label.of(row.cells().get(column).text())
                            .filter(label -> label.rest() == row.cells().get(column).text().length()).isPresent());
            if (columns.get(at).isEmpty() && !numbers) {
                return at;
            }
        }
        return -1;
    }

    /** The label of a row: in a column of its own, or before its statement. */
    Optional<Label> label(Passage row) {
        int statement = statements();
        Optional<Label> before = statement < 0 || statement >= row.cells().size() ? Optional.empty()
                : Label.of(row.cells().get(statement).text());
        if (before.isPresent()) {
            return before;
        }
        for (int at = 0; at < Math.min(row.cells().size(), Math.max(0, statement)); at++) {
            String cell = row.cells().get(at).text();
            Optional<Label> label = Label.of(cell).filter(each -> each.rest() == cell.length());
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    /** Whether a column is headed as one of what is to be reached. */
    boolean hasStatements() {
        return column(Field.STATEMENT) >= 0;
    }

    /** All that a row says of an objective that is named above the table. */
    List<Part> all(Passage row) {
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < Math.min(columns.size(), row.cells().size()); at++) {
            parts.addAll(Heads.isOfTime(heads.get(at)) ? Heads.milestone(row.cells().get(at).text(), row.quotation())
                    : parts(row.cells().get(at).text(), columns.get(at).isEmpty() ? Set.of(Field.DETAIL) : columns.get(at),
                            row.quotation()));
            parts.addAll(dateOfHead(at, row.quotation()));
        }
        return parts;
    }

    /** What a row says beside its statement. */
    List<Part> parts(Passage row) {
        List<Part> parts = new ArrayList<>();
        int statement = statements();
        for (int at = 0; at < Math.min(columns.size(), row.cells().size()); at++) {
            if (at != statement && !columns.get(at).isEmpty()) {
                parts.addAll(parts(row.cells().get(at).text(), columns.get(at), row.quotation()));
                parts.addAll(dateOfHead(at, row.quotation()));
            }
        }
        return parts;
    }

    /** "Target (July 2028)": the head tells by when. */
    private List<Part> dateOfHead(int column, Quotation quotation) {
        return columns.get(column).equals(Set.of(Field.TARGET))
                ? Heads.date(heads.get(column)).map(date -> new Part(Set.of(Field.DEADLINE), date, quotation)).stream().toList()
                : List.of();
    }

    /** What a cell says, whose column says some fields. */
    static List<Part> parts(String cell, Set<Field> fields, Quotation quotation) {
        List<Part> parts = new ArrayList<>();
        for (Part part : Labelled.parts(cell, Field.DETAIL, quotation)) {
            boolean own = part.says(Field.DETAIL) && parts.isEmpty();
            parts.add(own ? new Part(fields, part.text(), part.quotation())
                    : part.says(Field.DETAIL) ? new Part(Field.STEPS, part.text(), part.quotation()) : part);
        }
        return parts;
    }

    /** "Outcome" beside "Success criteria" tells what came of it. */
    private void outcomes() {
        for (int at = 0; at < columns.size(); at++) {
            boolean outcome = heads.get(at).toLowerCase(Locale.ROOT).startsWith("outcome");
            int column = at;
            boolean beside = java.util.stream.IntStream.range(0, columns.size())
                    .anyMatch(other -> other != column && columns.get(other).contains(Field.MEASURE));
            if (outcome && beside && columns.get(at).equals(Set.of(Field.MEASURE))) {
                columns.get(at).clear();
                columns.get(at).add(Field.PROGRESS);
            }
        }
    }

    private int column(Field field) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).contains(field)) {
                return at;
            }
        }
        return -1;
    }

    private int exactly(Field field) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).equals(Set.of(field))) {
                return at;
            }
        }
        return -1;
    }

    private static Set<Field> copy(Set<Field> fields) {
        return fields.isEmpty() ? EnumSet.noneOf(Field.class) : EnumSet.copyOf(fields);
    }
}
