package org.schoolpolicyreview.review;

import java.util.Optional;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.Origin;

/**
 * One thing that a document says about a part of a criterion, and what it is worth.
 *
 * @param part the part of the criterion; empty if it bears on the criterion as a whole
 * @param bearing what it does for that part
 * @param document the title of the document
 * @param documentNumber the place of the document in the report's list, from 0
 * @param saw what was seen, to complete "The document ..."
 * @param strength how good it is
 * @param entry what the document says, with its words, its page and its place in the policy file
 */
public record Evidence(
        String part,
        Bearing bearing,
        String document,
        int documentNumber,
        String saw,
        Strength strength,
        Entry entry) {

    /** The document's own words, if they were copied. */
    public Optional<String> quote() {
        return entry.words();
    }

    /** Someone's summary, if there is one. */
    public Optional<String> note() {
        return entry.note();
    }

    /** The page, as the document numbers it. */
    public Optional<String> page() {
        return entry.page();
    }

    /** The heading or paragraph number. */
    public Optional<String> section() {
        return entry.section();
    }

    /** Where it stands in the policy file, if it came from one. */
    public Origin origin() {
        return entry.origin();
    }
}
