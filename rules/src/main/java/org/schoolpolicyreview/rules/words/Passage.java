package org.schoolpolicyreview.rules.words;

import java.util.Optional;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Sentence.Kind;

/**
 * A sentence as the questions about promises read it: with the opening line of its list, and the heads of its columns.
 *
 * @param sentence the sentence
 * @param text what it says, on its own
 * @param around what its meaning rests on besides: what kind of document it stands in, the headings above it, and the
 *     sentence before, which "they" and "the report" point back to
 */
public record Passage(Sentence sentence, String text, String around) {

    /** The passage of a sentence that stands alone. */
    public static Passage of(Sentence sentence) {
        return new Passage(sentence, onItsOwn(sentence), headings(sentence));
    }

    /** The passage of a sentence that follows another, in a document of a kind. */
    public static Passage after(Sentence before, Sentence sentence, DocumentKind kind) {
        boolean goesOn = before.kind() == Kind.PROSE && sentence.kind() == Kind.PROSE
                && before.context().headings().equals(sentence.context().headings());
        return new Passage(sentence, onItsOwn(sentence),
                kind.word() + ". " + headings(sentence) + (goesOn ? " " + before.text() : ""));
    }

    private static String headings(Sentence sentence) {
        return String.join(". ", sentence.context().headings()) + ".";
    }

    /** The document's own words; empty if a person summed them up. */
    public Optional<String> words() {
        return isNote() ? Optional.empty() : Optional.of(text);
    }

    /** What a person summed up; empty if the document's own words stand there. */
    public Optional<String> note() {
        return isNote() ? Optional.of(text) : Optional.empty();
    }

    private boolean isNote() {
        return sentence.kind() == Kind.NOTE;
    }

    private static String onItsOwn(Sentence sentence) {
        if (sentence.kind() == Kind.ROW) {
            StringBuilder row = new StringBuilder();
            sentence.context().columns().stream().filter(cell -> !cell.text().isBlank()).forEach(cell ->
                    row.append(row.isEmpty() ? "" : "; | ").append(cell.head().isBlank() ? "" : cell.head() + ": ").append(cell.text()));
            return row.toString();
        }
        return sentence.context().opener().map(opener -> opener + " " + sentence.text()).orElse(sentence.text());
    }
}
