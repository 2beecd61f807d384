package org.schoolpolicyreview.reading.steps;

import java.util.List;
import java.util.Locale;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Words;

/**
 * A step of dealing with a racist incident. The words for each stand in a file of its own: those that name it alone, those
 * that do so at the start of a row or a list item, verbs and objects that name it together, and what shows that another
 * matter is meant.
 */
public enum Step {
    /** The record is written. */
    RECORD("writing the record"),
    /** The lead, or who else leads on it, is told. */
    LEAD_TOLD("telling the lead"),
    /** Parents and carers are told that it happened. */
    PARENTS_TOLD("telling parents and carers"),
    /** It is found out what happened. */
    INQUIRY("finishing the inquiry"),
    /** Those concerned are told what was found. */
    OUTCOME_TOLD("telling the outcome"),
    /** It is asked for the first time whether it has stopped. */
    CHECK_IN("the first check-in"),
    /** Those who govern get a report. */
    GOVERNORS_TOLD("the report to those who govern"),
    /** The local authority gets a report. */
    COUNCIL_TOLD("the report to the council");

    private final String words;
    private final PhraseBook book;

    Step(String words) {
        this.words = words;
        this.book = PhraseBook.beside(Step.class, name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
    }

    /** The step in words, to complete "gives a time for". */
    public String words() {
        return words;
    }

    /** Whether words name this step. */
    boolean isNamedIn(Words text) {
        List<PhraseBook.Hit> hits = book.in(text);
        if (has(hits, "not")) {
            return false;
        }
        boolean first = hits.stream().anyMatch(hit -> hit.key().equals("first") && hit.from() == 0);
        return has(hits, "alone") || first || (has(hits, "verb") || has(hits, "first")) && has(hits, "object");
    }

    /** Whether words show that another matter is meant. */
    boolean isRuledOutBy(Words text) {
        return book.has(text, "not");
    }

    private static boolean has(List<PhraseBook.Hit> hits, String key) {
        return hits.stream().anyMatch(hit -> hit.key().equals(key));
    }

    /** Whether it happens again and again rather than once for each incident. */
    boolean recurs() {
        return this == GOVERNORS_TOLD || this == COUNCIL_TOLD;
    }
}
