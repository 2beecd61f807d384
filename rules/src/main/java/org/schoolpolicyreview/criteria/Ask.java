package org.schoolpolicyreview.criteria;

import java.util.EnumSet;
import java.util.Set;
import org.schoolpolicyreview.model.Word;

/** A question that a part can put to the documents. Each is answered by shared rules of the same name. */
public enum Ask implements Word {
    LAID_DOWN("laid down", "Is something laid down, firmly enough to be relied on?"),
    INCLUDES("includes", "Is enough of what is looked for said, where the documents speak of it?", Needs.TERMS),
    NAMES_A_ROLE("names a role", "Is a role named that does it?"),
    WITHIN("within", "Is something laid down that is to happen within a time?", Needs.LIMIT),
    AT_LEAST_EVERY("at least every", "Is something laid down that is to happen at least so often?", Needs.RHYTHM),
    COMPARES("compares", "Do the places that speak of one thing agree? The criterion compares them with a rule of its own; "
            + "that there is nothing to compare is no gap."),
    OWN_RULE("own rule", "The criterion looks for itself, with a rule of its own.");

    /** What a question cannot be put without, and nothing else reads. */
    public enum Needs {
        /** Terms that are to be said. */
        TERMS("says"),
        /** A limit of time. */
        LIMIT("limit"),
        /** A rhythm. */
        RHYTHM("rhythm");

        private final String key;

        Needs(String key) {
            this.key = key;
        }

        /** The key of a criterion's file that gives it. */
        public String key() {
            return key;
        }
    }

    private final String word;
    private final String meaning;
    private final Set<Needs> needs;

    Ask(String word, String meaning, Needs... needs) {
        this.word = word;
        this.meaning = meaning;
        this.needs = needs.length == 0 ? EnumSet.noneOf(Needs.class) : EnumSet.copyOf(Set.of(needs));
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** Whether the question cannot be put without this. */
    public boolean needs(Needs what) {
        return needs.contains(what);
    }

    /** Whether the question is put to the sentences of the documents. */
    public boolean readsSentences() {
        return !hasOwnRule();
    }

    /** Whether a rule of the criterion answers it, and no shared one. */
    public boolean hasOwnRule() {
        return this == OWN_RULE || this == COMPARES;
    }

    /** Whether silence can be a gap: what is compared needs two places, and nobody has to say a thing twice. */
    public boolean asksForWords() {
        return this != COMPARES;
    }
}
