package org.schoolpolicyreview.reading.things.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers what the tables of a section say.
 *
 * @param drafts the objectives begun so far
 * @param section the section in which a table stands
 * @param group a heading that names an aim or a characteristic for all below it
 */
record TableRows(Drafts drafts, Section section, Optional<Part> group) {

    /**
     * Reads a table of which each row holds a label and a value.
     *
     * @param before the objective that was begun above it
     * @return the objective that its last row belongs to
     */
    Optional<Draft> pairs(Table table, Optional<Draft> before) {
        Optional<Draft> current = before;
        List<Passage> pairs = table.pairs();
        List<Set<Field>> named = Heads.fields(pairs.stream().map(row -> row.cells().get(0).text()).toList(),
                List.of(pairs.stream().map(row -> row.cells().get(1).text()).toList()));
        for (int at = 0; at < pairs.size(); at++) {
            Passage row = pairs.get(at);
            String name = row.cells().get(0).text();
            Set<Field> fields = named.get(at);
            boolean counts = fields.equals(Set.of(Field.STATEMENT, Field.MEASURE));
            fields = counts ? current.filter(Draft::hasStatement).isPresent() ? Set.of(Field.MEASURE) : Set.of(Field.STATEMENT) : fields;
            String value = row.cells().get(1).text();
            boolean begins = (fields.contains(Field.STATEMENT) || Label.of(name).filter(Label::named).isPresent())
                    && current.filter(draft -> draft.byHeading || !draft.hasStatement()).isEmpty();
            if (begins) {
                current = Optional.of(drafts.begin(section, Label.of(name), false, row.quotation()));
                fields = Set.of(Field.STATEMENT);
            }
            if (current.isPresent() && !fields.isEmpty() && !value.isBlank()) {
                current.get().add(Table.parts(value, fields, row.quotation()), row.quotation());
            }
        }
        return current;
    }

    /**
     * Reads a table of which each row says something of one objective.
     *
     * @param mayBegin whether a row may begin one, or only add to those that are known
     */
    void rows(Table table, boolean mayBegin) {
        int column = table.statements();
        for (Passage row : table.rows()) {
            String cell = column < 0 || column >= row.cells().size() ? "" : row.cells().get(column).text();
            Optional<Label> label = table.label(row);
            String statement = cell.substring(Label.of(cell).map(Label::rest).orElse(0));
            Optional<Draft> known = label.filter(each -> statement.isBlank())
                    .flatMap(each -> drafts.called(each.key(), Optional.of(section)))
                    .or(() -> drafts.named(statement, Optional.of(section)));
            if (known.isPresent()) {
                known.get().add(table.parts(row), row.quotation());
            } else if (mayBegin && !statement.isBlank() && !Starts.isToBeSet(statement)) {
                Draft draft = drafts.begin(section, label, false, row.quotation());
                List<Part> parts = new ArrayList<>(Labelled.parts(statement, Field.STATEMENT, row.quotation()));
                parts.addAll(table.parts(row));
                group.ifPresent(parts::add);
                draft.add(parts, row.quotation());
            }
        }
    }
}
