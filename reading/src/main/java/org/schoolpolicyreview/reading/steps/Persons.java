package org.schoolpolicyreview.reading.steps;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Tells whom a step concerns, or who does it, where that makes two steps of one. */
final class Persons {

    private static final PhraseBook BOOK = PhraseBook.beside(Persons.class, "persons.txt");

    /** The subject stands among so many words at the start. */
    private static final int SUBJECT = 5;

    private Persons() {}

    /** Those of this step that the words name, or else the nearest words around them: sentence, block, heading. */
    static Set<String> of(Step step, Stretch stretch, Sentence sentence, List<Sentence> before) {
        if (step == Step.RECORD) {
            return doer(stretch);
        }
        Set<String> named = named(step, stretch.text());
        if (step == Step.COUNCIL_TOLD && Words.of(stretch.text()).size() > 0 && BOOK.has(Words.of(stretch.text()), "reports")) {
            return Set.of();
        }
        boolean ofFamilies = step == Step.PARENTS_TOLD || step == Step.OUTCOME_TOLD;
        if (!ofFamilies || !named.isEmpty()) {
            return named;
        }
        named = named(step, sentence.text());
        for (int at = before.size() - 1; at >= 0 && named.isEmpty(); at--) {
            named = named(step, before.get(at).text());
        }
        return named.isEmpty() ? named(step, sentence.context().heading().orElse("")) : named;
    }

    /** Who writes: in a cell of their own, or as the subject with which the sentence begins. */
    private static Set<String> doer(Stretch stretch) {
        Words words = Words.of(stretch.text());
        int subject = Math.min(words.size(), SUBJECT);
        String text = stretch.place() == StepTime.Place.TABLE ? stretch.doer() : words.between(0, subject);
        boolean object = words.word(0).equals("report") || words.word(0).equals("tell");
        Set<String> named = named(Step.RECORD, text);
        return object || named.contains("adult") ? Set.of() : named;
    }

    private static Set<String> named(Step step, String text) {
        Set<String> named = new TreeSet<>();
        for (PhraseBook.Hit hit : BOOK.in(Words.of(text))) {
            for (String key : keys(step)) {
                if (hit.key().equals(key)) {
                    named.add(key);
                }
            }
            if (hit.key().equals("both") && (step == Step.PARENTS_TOLD || step == Step.OUTCOME_TOLD)) {
                named.add("target");
                named.add("responsible");
            }
        }
        return named;
    }

    private static Set<String> keys(Step step) {
        return switch (step) {
            case PARENTS_TOLD, OUTCOME_TOLD -> Set.of("target", "responsible");
            case RECORD -> Set.of("lead", "dsl", "head", "adult");
            case LEAD_TOLD -> Set.of("lead", "dsl", "head");
            case GOVERNORS_TOLD -> Set.of("trust", "committee", "governors");
            case COUNCIL_TOLD -> Set.of("nil");
            default -> Set.of();
        };
    }
}
