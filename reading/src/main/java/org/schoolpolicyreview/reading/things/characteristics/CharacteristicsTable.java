package org.schoolpolicyreview.reading.things.characteristics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.CharacteristicsList.Audience;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Reads a table with a row for each characteristic and a column for each group of people. */
final class CharacteristicsTable {

    private static final int MANY = 3;
    private static final int WHOLE = 6;

    private CharacteristicsTable() {}

    static void read(List<Sentence> rows, Lists lists) {
        List<Context.Cell> columns = rows.get(0).context().columns();
        boolean found = false;
        for (int column = 1; column < columns.size(); column++) {
            Set<Audience> people = Parts.people(columns.get(column).head());
            if (!people.isEmpty()) {
                found |= column(rows, column, people, lists);
            } else if (!found) {
                found = named(rows, column, lists);
            }
        }
        String head = columns.isEmpty() ? "" : columns.get(0).head();
        boolean about = Parts.CUES.has("protection", head + " . " + rows.get(0).context().heading().orElse(""));
        boolean other = columns.stream().anyMatch(cell -> Parts.CUES.has("other matter", cell.head()));
        if (!found && about && !other && rows.size() >= WHOLE) {
            plain(rows, lists);
        }
    }

    /** Whether a table without heads only sets a list in columns: each of its cells names one, or nothing. */
    static boolean isGrid(List<Sentence> rows) {
        return rows.stream().map(row -> row.context().columns()).allMatch(cells -> cells.size() > 1
                && cells.get(0).head().isBlank()
                && cells.stream().allMatch(cell -> cell.text().isBlank() || First.in(cell.text()).isPresent()));
    }

    private static boolean column(List<Sentence> rows, int column, Set<Audience> people, Lists lists) {
        Set<Characteristic> yes = new LinkedHashSet<>();
        Set<Characteristic> no = new LinkedHashSet<>();
        for (Sentence row : rows) {
            List<Context.Cell> cells = row.context().columns();
            if (column < cells.size()) {
                Set<Characteristic> named = named(cells.get(0).text());
                if (isYes(cells.get(column).text())) {
                    yes.addAll(named);
                } else {
                    no.addAll(named);
                }
            }
        }
        if (yes.size() < MANY) {
            return false;
        }
        add(rows, yes, Part.audience(people), lists).leaveOut(no, rows.get(0).quotation());
        return true;
    }

    /** A column whose cells name whom each characteristic protects: "pupils and staff", "staff only". */
    private static boolean named(List<Sentence> rows, int column, Lists lists) {
        Set<Characteristic> pupils = new LinkedHashSet<>();
        Set<Characteristic> staff = new LinkedHashSet<>();
        for (Sentence row : rows) {
            List<Context.Cell> cells = row.context().columns();
            Audience whom = column < cells.size() ? Part.audience(Parts.people(cells.get(column).text()))
                    : Audience.NOT_SAID;
            if (whom == Audience.PUPILS || whom == Audience.EVERYONE) {
                pupils.addAll(named(cells.get(0).text()));
            }
            if (whom == Audience.STAFF || whom == Audience.EVERYONE) {
                staff.addAll(named(cells.get(0).text()));
            }
        }
        if (pupils.size() < MANY || staff.size() < MANY) {
            return false;
        }
        add(rows, pupils, Audience.PUPILS, lists);
        add(rows, staff, Audience.STAFF, lists);
        return true;
    }

    private static ListDraft add(List<Sentence> rows, Set<Characteristic> listed, Audience whom, Lists lists) {
        Sentence first = rows.get(0);
        ListDraft list = new ListDraft(listed, Slot.sure(whom, first.quotation()), first,
                whom == Audience.NOT_SAID ? Certainty.LIKELY : Certainty.SURE);
        rows.forEach(row -> list.word(row.quotation()));
        lists.add(list);
        return list;
    }

    private static void plain(List<Sentence> rows, Lists lists) {
        Set<Characteristic> all = new LinkedHashSet<>();
        rows.forEach(row -> all.addAll(named(row.context().columns().get(0).text())));
        StringBuilder heads = new StringBuilder();
        rows.get(0).context().columns().forEach(cell -> heads.append(cell.head()).append(" . "));
        Audience whom = Part.audience(Parts.people(heads.toString()));
        ListDraft list = add(rows, all, whom, lists);
        if (whom != Audience.NOT_SAID) {
            list.audience(Slot.likely(whom, rows.get(0).quotation()));
        }
    }

    private static Set<Characteristic> named(String cell) {
        Set<Characteristic> named = new LinkedHashSet<>();
        Parts.of(cell).forEach(part -> named.addAll(part.named()));
        return named;
    }

    private static boolean isYes(String cell) {
        List<Token> tokens = Tokens.of(cell);
        return !tokens.isEmpty() && Parts.CUES.at("yes", tokens, 0).isPresent()
                && Parts.CUES.at("no", tokens, 0).isEmpty();
    }
}
