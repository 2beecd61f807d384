package org.schoolpolicyreview.reading.things.characteristics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Slot;

/**
 * Reads a table with a column for each group of people, whose cells name the characteristics that protect them: one in each
 * row, or all of them in one cell. The columns need not be of one length.
 */
final class CharacteristicsColumns {

    private static final int MANY = 3;
    private static final int WHOLE = 6;

    private CharacteristicsColumns() {}

    /** Whether a row lists characteristics under a head that names people. */
    static boolean isPart(Sentence row) {
        List<Context.Cell> cells = row.context().columns();
        return cells.size() > 1 && cells.stream().skip(1).noneMatch(cell -> Parts.people(cell.head()).isEmpty())
                && cells.stream().anyMatch(cell -> !Parts.people(cell.head()).isEmpty() && First.in(cell.text()).isPresent());
    }

    /** Adds a list for each column that names at least three. */
    static void read(List<Sentence> rows, Optional<Sentence> before, Lists lists) {
        List<Context.Cell> columns = rows.get(0).context().columns();
        StringBuilder around = new StringBuilder(rows.get(0).context().heading().orElse("")).append(" . ")
                .append(before.map(Sentence::text).orElse(""));
        columns.forEach(cell -> around.append(" . ").append(cell.head()));
        boolean about = Parts.CUES.has("protection", around.toString());
        boolean other = Parts.CUES.has("counting", around.toString()) || Parts.CUES.has("other matter", around.toString());
        for (int column = 0; column < columns.size() && !other; column++) {
            Set<Characteristic> named = new LinkedHashSet<>();
            for (Sentence row : rows) {
                List<Context.Cell> cells = row.context().columns();
                Parts.of(column < cells.size() ? cells.get(column).text() : "").forEach(part -> named.addAll(part.named()));
            }
            if (named.size() >= MANY) {
                add(rows, named, columns.get(column).head(), about || named.size() >= WHOLE, lists);
            }
        }
    }

    private static void add(List<Sentence> rows, Set<Characteristic> named, String head, boolean sure, Lists lists) {
        Sentence first = rows.get(0);
        ListDraft list = new ListDraft(named, Slot.sure(Part.audience(Parts.people(head)), first.quotation()), first,
                sure ? Certainty.SURE : Certainty.LIKELY);
        rows.forEach(row -> list.word(row.quotation()));
        lists.add(list);
    }
}
