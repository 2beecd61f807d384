package org.schoolpolicyreview.reading.things.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/**
 * Finds in a sentence the forms that say what a term means: "X is any ...", "by X we mean ...", "X: any ...". The forms
 * stand in classes of their own, in the order in which they are asked.
 */
final class Forms {

    private Forms() {}

    /** What a sentence defines; more than one term only where several stand in one row, or after a semicolon. */
    static List<Form> in(Words words, Around around) {
        if (words.isQuestion()) {
            return List.of();
        }
        List<Form> forms = new ArrayList<>(first(words, around));
        if (!forms.isEmpty()) {
            for (int at = words.start(); at + 1 < words.size(); at++) {
                if (words.is(at, ";") || words.is(at, "and") && words.is(at - 1, ",") && isMeant(words, at + 1)) {
                    first(words.from(at + 1), around).stream().filter(next -> isNew(next, forms)).forEach(forms::add);
                }
            }
        }
        return forms;
    }

    /** "... and "complainant" means the person": another term, and a word for "means" right behind it. */
    private static boolean isMeant(Words words, int at) {
        return words.named(at).filter(term -> words.cue("means", term.to()).isPresent()).isPresent();
    }

    private static boolean isNew(Form form, List<Form> forms) {
        return forms.stream().noneMatch(other -> other.term().equals(form.term()));
    }

    private static List<Form> first(Words words, Around around) {
        Optional<Form> form = BullyingKinds.row(words).or(() -> StateForm.in(words))
                .or(() -> SubjectForm.in(words, around)).or(() -> VerbForm.in(words));
        return form.map(List::of).or(() -> some(LabelForm.in(words, around))).or(() -> some(InverseForm.in(words)))
                .or(() -> some(AsideForm.in(words))).or(() -> LabelForm.ownTerm(words, around).map(List::of))
                .orElse(List.of());
    }

    private static Optional<List<Form>> some(List<Form> forms) {
        return forms.isEmpty() ? Optional.empty() : Optional.of(forms);
    }

    /** A form whose meaning goes on to the end of the sentence. */
    static Form form(Words words, CueMatch term, int meaning, boolean sure) {
        return new Form(term.cue().name(), words.words(term.from(), term.to()), words.rest(meaning), sure);
    }
}
