package org.schoolpolicyreview.rules.replies;

import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.questions.ReadWithTerms;
import org.schoolpolicyreview.rules.stated.Stated;

/**
 * What a document says of a style or covering that a part looks for: that it is banned, allowed, or perhaps banned.
 *
 * @param said how the document says it
 * @param links what the style is linked to, by the names of the part's terms: race, religion
 * @param stance what the document says of it
 * @param exceptedFor the links for which an exception is offered, here or anywhere
 * @param exception the words of the exception that was read, whatever it is for; empty if there is none
 * @param certain whether its words carry it, and hold at all times and places
 */
public record StyleRule(Matter matter, String part, int document, Entry entry, Strength strength, String said,
        Set<String> links, Stance stance, Set<String> exceptedFor, Optional<String> exception, boolean certain)
        implements Stated, ReadWithTerms {

    /** What a document says of a style. */
    public enum Stance {
        /** It is banned. */
        BANNED,
        /** It is expressly allowed, or a code that allows it is adopted. */
        ALLOWED,
        /** Words that may be read as a ban of it: "extreme hairstyles". */
        PERHAPS_BANNED
    }

    public StyleRule {
        links = Set.copyOf(links);
        exceptedFor = Set.copyOf(exceptedFor);
    }

    /** Whether it can be relied on: it can be found again, and its words carry it. */
    public boolean reliable() {
        return certain && strength != Strength.CLAIMED;
    }

    /** Whether an exception is offered for all that the style is linked to. */
    public boolean excepted() {
        return exceptedFor.containsAll(links);
    }

    /** Whether an exception is offered that may take it in, and does not say so. */
    public boolean perhapsExcepted() {
        return !excepted() && !exceptedFor.isEmpty();
    }
}
