package org.schoolpolicyreview.review.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.schoolpolicyreview.criteria.Phrase;
import org.schoolpolicyreview.criteria.SearchedText;
import org.schoolpolicyreview.criteria.Term;

/** Finds what a text says and does not deny in the same sentence: what hollows a definition out, or rules a part out. */
final class Undenied {

    /** "Whether or not it was meant" adds nothing; "nobody has to have meant it" does not either. */
    private static final Pattern DENIES = Pattern.compile(
            "\\b(?:not|no|nobody|never|without|whether|regardless|irrespective|even if|need not|nor|neither|once|n[’']t)\\b",
            Pattern.CASE_INSENSITIVE);

    private Undenied() {}

    /** The first words of a text that say one of these terms. */
    static Optional<String> in(SearchedText searched, List<Term> terms) {
        String text = searched.text();
        List<Phrase> phrases = terms.stream().flatMap(term -> term.saidAs().stream()).toList();
        for (Phrase phrase : phrases) {
            for (Optional<Phrase.Stretch> at = phrase.in(searched); at.isPresent(); at = phrase.from(searched, at.get().to())) {
                if (!DENIES.matcher(Sentences.upTo(text, at.get().from())).find()) {
                    return Optional.of(text.substring(at.get().from(), at.get().to()));
                }
            }
        }
        return Optional.empty();
    }
}
