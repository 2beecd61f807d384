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
    static List<Form> in(Sentence row, Around around) {
        List<Context.Cell> cells = row.context().columns();
        if (cells.size() < 2 || cells.get(0).text().isBlank()) {
            return List.of();
        }
        Context.Cell first = cells.get(0);
        Optional<Context.Cell> meaning = cells.stream().skip(1).filter(cell -> heads(cell, "meaning-head")).findFirst();
        boolean headed = heads(first, "term-head") || first.head().isBlank();
        Words name = new Words(first.text());
        Optional<CueMatch> term = name.term(name.start()).or(() -> name.term(name.past("before", name.start())));
        Context.Cell said = meaning.orElse(cells.get(1));
        Words words = new Words(said.text());
        List<CueMatch> terms = term.map(match -> LabelForm.row(name, match.from())).orElse(List.of());
        boolean known = !terms.isEmpty() && name.wordsFrom(terms.get(terms.size() - 1).to()) < FEW;
        boolean explains = meaning.isPresent() && (headed || around.defining());
        boolean says = explains && words.cue("elsewhere", 0).isEmpty() || meaning.isPresent() && !words.isOther(0)
                || (first.head().isBlank() || around.defining()) && words.meansSomething(0, around.defining());
        if (known && words.wordsFrom(0) >= FEW && says) {
            return terms.stream().map(each -> new Form(each.cue().name(), first.text(), said.span(),
                    meaning.isPresent() || around.defining())).toList();
        }
        if (explains && term.isEmpty() && words.wordsFrom(0) >= FEW && name.wordsFrom(0) < LONGEST_TERM) {
            String own = OwnTerm.of(name.words(0, name.size()));
            return List.of(new Form(own.toLowerCase(Locale.ROOT), own, said.span(), true));
        }
        return List.of();
    }

    private static boolean heads(Context.Cell cell, String name) {
        return Words.FORMS.has(name, cell.head());
    }

}
