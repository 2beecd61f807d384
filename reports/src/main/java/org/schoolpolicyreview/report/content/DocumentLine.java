package org.schoolpolicyreview.report.content;

import java.util.Optional;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.review.DocumentRead;

/**
 * A document that the review was given.
 *
 * @param title its title
 * @param kind its kind, in words
 * @param dated the latest date that it carries of its own past, in its own words
 * @param extent how much of it was read
 * @param standing whether it is the version that holds
 */
public record DocumentLine(
        String title, String kind, Optional<String> dated, Extent extent, Standing standing) {

    static DocumentLine of(DocumentRead document) {
        return new DocumentLine(document.title(), document.kind().word(), document.dated(), document.read(),
                document.inForce());
    }

    /** How much of it was read, and whether it holds, in words. */
    public String howRead() {
        return Wording.read(extent) + switch (standing) {
            case YES -> "";
            case NO -> ", not in force";
            case NOT_KNOWN -> ", not known whether it is in force";
        };
    }
}
