package org.schoolpolicyreview.review;

import java.util.Optional;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.reading.Quotation;

/**
 * A sentence that came nearest to a part of a criterion about which nothing was found. It did not count.
 *
 * @param document the title of the document
 * @param documentNumber the place of the document in the report's list, from 0
 * @param quotation the words, with their page and their place in the file
 */
public record NearSentence(String document, int documentNumber, Quotation quotation) {

    /** The words: the document's own, or those of a person who summed them up. */
    public String words() {
        return quotation.text();
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
