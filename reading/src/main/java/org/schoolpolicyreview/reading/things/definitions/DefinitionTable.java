package org.schoolpolicyreview.reading.things.definitions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/** Reads the rows of tables of terms and their meanings. */
final class DefinitionTable {

    private static final int LONGEST_TERM = 7;
    private static final int FEW = 3;

    private DefinitionTable() {}

    /** What a row defines. */
    static Optional<Form> in(Sentence row, Around around) {
        List<Context.Cell> cells = row.context().columns();
        if (cells.size() < 2 || cells.get(0).text().isBlank()) {
            return Optional.empty();
        }
        Context.Cell first = cells.get(0);
        Optional<Context.Cell> meaning = cells.stream().skip(1).filter(cell -> heads(cell, "meaning-head")).findFirst();
        boolean terms = heads(first, "term-head") || first.head().isBlank();
        Words name = new Words(first.text());
        Optional<CueMatch> term = name.term(name.start()).or(() -> name.term(name.past("before", name.start())));
        Context.Cell said = meaning.orElse(cells.get(1));
        Words words = new Words(said.text());
        boolean known = term.filter(match -> name.wordsFrom(match.to()) < FEW).isPresent();
        boolean explains = meaning.isPresent() && (terms || around.defining());
        boolean says = explains && words.cue("elsewhere", 0).isEmpty() || meaning.isPresent() && !words.isOther(0)
                || (first.head().isBlank() || around.defining()) && words.meansSomething(0, around.defining());
        if (known && words.wordsFrom(0) >= FEW && says) {
            return Optional.of(new Form(term.get().cue().name(), first.text(), said.span(), meaning.isPresent() || around.defining()));
        }
        if (explains && term.isEmpty() && words.wordsFrom(0) >= FEW && name.wordsFrom(0) < LONGEST_TERM) {
            return Optional.of(new Form(plain(name).toLowerCase(Locale.ROOT), plain(name), said.span(), true));
        }
        return Optional.empty();
    }

    private static String plain(Words name) {
        return name.size() == 0 ? "" : name.words(0, name.size());
    }

    private static boolean heads(Context.Cell cell, String name) {
        return Words.FORMS.has(name, cell.head());
    }

}
