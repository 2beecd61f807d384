package org.schoolpolicyreview.reading.things.objectives;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/**
 * Tells what the names of columns or rows say, each in the light of the others: beside "Start", "Now" is no start but how far
 * it has come; an "Aim" with a figure is what is to be reached.
 */
final class Heads {

    private static final CueList CUES = CueList.read(Heads.class, "heads.txt");

    private Heads() {}

    /**
     * The fields of each name.
     *
     * @param names the names of columns or rows
     * @param rows the cells below the names, or beside them
     */
    static List<Set<Field>> fields(List<String> names, List<List<String>> rows) {
        List<Set<Field>> fields = new ArrayList<>(names.stream().map(Field::inColumn).toList());
        boolean start = has(names, fields, Field.BASELINE, false);
        boolean reported = names.stream().anyMatch(name -> !is("rag", name) && Field.inColumn(name).contains(Field.PROGRESS));
        for (int at = 0; at < names.size(); at++) {
            String name = names.get(at);
            boolean figures = haveFigures(rows, at);
            if (start && fields.get(at).equals(Set.of(Field.BASELINE)) && is("now", name)) {
                fields.set(at, EnumSet.of(Field.PROGRESS));
            } else if (isWhole("aim", name) && figures && has(names, fields, Field.TARGET, true)) {
                fields.set(at, EnumSet.of(Field.TARGET));
            } else if (isWhole("what", name) && has(names, fields, Field.BASELINE, true)) {
                fields.set(at, EnumSet.of(Field.STATEMENT, Field.MEASURE));
            } else if (is("rag", name) && reported) {
                fields.set(at, EnumSet.of(Field.STEPS));
            }
        }
        return fields;
    }

    /** Whether another name says this field: without a word for today, or, where asked, at all; for a target, that none does. */
    private static boolean has(List<String> names, List<Set<Field>> fields, Field field, boolean any) {
        boolean found = false;
        for (int at = 0; at < names.size(); at++) {
            found |= fields.get(at).contains(field) && (any || !is("now", names.get(at)));
        }
        return field == Field.TARGET ? !found : found;
    }

    private static boolean is(String cue, String name) {
        return !CUES.of(cue, Tokens.of(name)).isEmpty();
    }

    private static boolean isWhole(String cue, String name) {
        List<Token> words = Tokens.of(name).stream().filter(Token::isWord).toList();
        return words.size() == 1 && !CUES.of(cue, words).isEmpty();
    }

    private static boolean haveFigures(List<List<String>> rows, int column) {
        long figures = rows.stream().filter(row -> column < row.size() && Figures.in(row.get(column))).count();
        return figures > 0 && 2 * figures >= rows.size();
    }

    /** Whether a head is a date and nothing else: "May 2027". */
    static boolean isOfTime(String head) {
        return Field.inColumn(head).isEmpty() && WrittenDate.of(head).understood();
    }

    /** The date that a head names: "Target (July 2028)". */
    static Optional<String> date(String head) {
        return WrittenDate.foundIn(head).stream().filter(WrittenDate::understood).map(WrittenDate::text).findFirst();
    }

    /** A cell under a date on the way: "66% aim; 69% reached" tells how far it has come, "73%" only where it should be by then. */
    static List<Part> milestone(String cell, Quotation quotation) {
        List<Part> parts = new ArrayList<>();
        for (String piece : cell.split("[;,]")) {
            String words = piece.strip();
            List<Token> tokens = Tokens.of(words);
            if (!words.isEmpty()) {
                parts.add(new Part(CUES.of("reached", tokens).isEmpty() ? Field.STEPS : Field.PROGRESS, words, quotation.of(words)));
            }
        }
        return parts;
    }
}
