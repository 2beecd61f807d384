package org.schoolpolicyreview.review;

import java.util.Optional;
import org.schoolpolicyreview.criteria.Grounds;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.reading.Quotation;

/**
 * One thing that a document says about a part of a criterion, and what it is worth.
 *
 * @param part the part of the criterion; empty if it bears on the criterion as a whole
 * @param bearing what it does for that part
 * @param document the title of the document
 * @param documentNumber the place of the document in the report's list, from 0
 * @param saw what was seen, to complete "The document ..."
 * @param strength how good it is
 * @param quotation the words, with their page and their place in the file
 * @param grounds what of the words counted
 * @param rule the name of the rule that decided what it is worth
 */
public record Evidence(
        String part,
        Bearing bearing,
        String document,
        int documentNumber,
        String saw,
        Strength strength,
        Quotation quotation,
        Grounds grounds,
        String rule) {

    /** The document's own words; empty if there is only somebody's summary. */
    public Optional<String> quote() {
        return quotation.ownWords() ? Optional.of(quotation.text()) : Optional.empty();
    }

    /** Somebody's summary, if the document's own words are not to be had. */
    public Optional<String> note() {
        return quotation.ownWords() ? Optional.empty() : Optional.of(quotation.text());
    }

    /** The page, as the document numbers it. */
    public Optional<String> page() {
        return quotation.place().page();
    }

    /** The heading above it. */
    public Optional<String> section() {
        return quotation.section();
    }

    /** Where it stands in the file, if it came from one. */
    public Origin origin() {
        return quotation.place().origin();
    }
}
