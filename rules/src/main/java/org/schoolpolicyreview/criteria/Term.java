package org.schoolpolicyreview.criteria;

import java.util.List;
import java.util.Optional;

/**
 * Something that a part looks for by its words: "supply staff", said as "supply teacher" or "agency staff".
 *
 * @param name its name, as readers see it
 * @param saidAs the phrases that say it
 */
public record Term(String name, List<Phrase> saidAs) {

    public Term {
        saidAs = List.copyOf(saidAs);
    }

    /** Where a text says it; the first phrase that is found decides. */
    public Optional<Phrase.Stretch> in(String words) {
        return in(SearchedText.of(words));
    }

    /** Where a text in which other terms are looked for too says it; the first phrase that is found decides. */
    public Optional<Phrase.Stretch> in(SearchedText words) {
        return saidAs.stream().flatMap(phrase -> phrase.in(words).stream()).findFirst();
    }

    /** Whether a text says it. */
    public boolean isSaidIn(String words) {
        return in(words).isPresent();
    }

    /** Whether a text in which other terms are looked for too says it. */
    public boolean isSaidIn(SearchedText words) {
        return in(words).isPresent();
    }
}
