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

    private DefinitionTable() {}

    /** What a row defines. */
    static Optional<Form> in(Sentence row, boolean defining) {
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
        boolean known = term.filter(match -> name.wordsFrom(match.to()) < 3).isPresent();
        if (known && words.wordsFrom(0) > 2 && (meaning.isPresent() && !isOther(words) || words.meansSomething(0, defining))) {
            return Optional.of(new Form(term.get().cue().name(), first.text(), said.span(), meaning.isPresent() || defining));
        }
        if (meaning.isPresent() && (terms || defining) && term.isEmpty() && words.wordsFrom(0) > 2
                && name.wordsFrom(0) < LONGEST_TERM) {
            return Optional.of(new Form(plain(name).toLowerCase(Locale.ROOT), plain(name), said.span(), true));
        }
        return Optional.empty();
    }

    private static boolean isOther(Words words) {
        return words.cue("other", 0).isPresent() && words.cue("meaning", 0).isEmpty();
    }

    private static String plain(Words name) {
        return name.size() == 0 ? "" : name.words(0, name.size());
    }

    private static boolean heads(Context.Cell cell, String name) {
        return Words.FORMS.has(name, cell.head());
    }

}
