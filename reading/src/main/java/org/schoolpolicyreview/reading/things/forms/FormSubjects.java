package org.schoolpolicyreview.reading.things.forms;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.things.Subject;

/**
 * Tells of what a label or a row of a form speaks: "Part B adopted by" is not of all of the document, and in a register of
 * policies each row is of the document that it names.
 */
public final class FormSubjects {

    private static final PhraseBook BOOK = PhraseBook.beside(FormSubjects.class, "subjects.txt");
    /** The name of a document is so long at most; what is longer is a clause. */
    private static final int LONGEST_NAME = 12;

    private final Words title;
    private final Nouns nouns;

    /** For a document with this title. */
    public FormSubjects(String title) {
        this.title = Words.of(title);
        this.nouns = new Nouns(title);
    }

    /** Whether a column under this head names documents. */
    static boolean isHead(String head) {
        Words words = Words.of(head);
        int at = 0;
        while (at < words.size()) {
            Optional<PhraseBook.Hit> hit = BOOK.at(words, at).filter(found -> found.key().equals("head") || found.key().equals("light"));
            if (hit.isEmpty()) {
                return false;
            }
            at = hit.get().to();
        }
        return words.size() > 0;
    }

    /** What the row of a form speaks of: the document that its own cell names, if it has such a cell. */
    public Optional<Subject> ofRow(Form form) {
        return form.entries().stream().filter(entry -> entry.kind() == Label.SUBJECT).findFirst().map(entry -> named(entry.value()));
    }

    /** What a label speaks of besides what it says of it. */
    public Subject ofLabel(String label) {
        Words words = Words.of(label);
        Subject subject = Subject.THIS_DOCUMENT;
        for (PhraseBook.Hit hit : BOOK.in(words)) {
            switch (hit.key()) {
                case "other" -> {
                    return Subject.OTHER;
                }
                case "objectives" -> subject = Subject.OBJECTIVES;
                case "information" -> subject = subject == Subject.OBJECTIVES ? subject : Subject.INFORMATION;
                default -> {
                }
            }
        }
        // "Equality policy and objectives approved by" is of the document.
        return subject != Subject.THIS_DOCUMENT && nouns.speaksOf(words, Subject.THIS_DOCUMENT) ? Subject.THIS_DOCUMENT : subject;
    }

    /** The document of a name in a register: this one if the name says nothing that its title does not say. */
    public Subject named(String name) {
        Words words = Words.of(name);
        Subject of = ofLabel(name);
        if (of != Subject.THIS_DOCUMENT) {
            return of;
        }
        boolean told = words.word(0).equals("this");
        for (int at = 0; at < Math.min(words.size(), LONGEST_NAME); at++) {
            String word = words.word(at);
            boolean light = BOOK.at(words, at).filter(hit -> hit.key().equals("light")).isPresent();
            if (!light && !inTitle(word)) {
                return Subject.OTHER;
            }
            told |= !light && !nouns.speaksOfDocument(Words.of(word));
        }
        return told && nouns.speaksOfDocument(title) ? Subject.THIS_DOCUMENT : Subject.OTHER;
    }

    private boolean inTitle(String word) {
        return List.of("policy", "plan", "this").contains(word) && nouns.speaksOfDocument(title)
                || java.util.stream.IntStream.range(0, title.size()).anyMatch(at -> title.word(at).equals(word));
    }
}
