package org.schoolpolicyreview.reading.things.definitions;

import java.util.Optional;
import org.schoolpolicyreview.reading.Context;

/**
 * What stands over a sentence.
 *
 * @param defining whether a heading or an opening line announces meanings: "What we mean", "In this policy:"
 * @param glossary whether it announces a list of terms, so that a term may be one that is on no list: "Definitions"
 */
record Around(boolean defining, boolean glossary) {

    static Around of(Context context) {
        boolean defining = has("defining", context.heading()) || has("defining", context.opener());
        boolean kinds = context.opener().filter(Around::namesATerm).isPresent();
        boolean glossary = has("glossary", context.opener()) || has("glossary", context.heading())
                && context.heading().filter(Around::namesATerm).isEmpty();
        return new Around(defining, glossary && !kinds);
    }

    private static boolean has(String name, Optional<String> words) {
        return words.filter(each -> Words.FORMS.has(name, each)).isPresent();
    }

    /** "Definition of bullying", "Bullying can be": what follows is of this term, and no list of terms. */
    private static boolean namesATerm(String words) {
        return Label.termOf(new Words(words)).isPresent();
    }
}
