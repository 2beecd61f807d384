package org.schoolpolicyreview.reading.things.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/** Terms that are explained in passing: "because of race, which means colour ...", "direct, that is, ...". */
final class AsideForm {

    private static final int FEW = 2;

    private AsideForm() {}

    static List<Form> in(Words words) {
        List<Form> forms = new ArrayList<>();
        for (int at = words.start(); at < words.size(); at++) {
            Optional<CueMatch> term = words.named(at);
            if (term.isPresent() && !words.isWeak(term.get())) {
                int meaning = words.past("which-means", term.get().to());
                boolean taught = words.isDoing(meaning) && words.is(meaning - 1, "includes")
                        && words.cue("components", meaning).isEmpty();
                boolean says = !taught && meaning > term.get().to() && words.wordsFrom(meaning) >= FEW && !words.isOther(meaning);
                if (says && forms.stream().noneMatch(form -> form.term().equals(term.get().cue().name()))) {
                    forms.add(Forms.form(words, term.get(), meaning, true));
                }
                at = term.get().to() - 1; // "prejudice-based bullying" is one term, and not "bullying" too
            }
        }
        return forms;
    }
}
