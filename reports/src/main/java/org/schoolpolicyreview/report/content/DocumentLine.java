package org.schoolpolicyreview.report.content;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.review.DocumentRead;

/**
 * A document that the review was given.
 *
 * @param title its title
 * @param kinds what it is, the main kind first
 * @param dated the latest date that it carries of its own past, in its own words
 * @param extent how much of it was read
 * @param standing whether it is the version that holds
 * @param corrected what a person corrected of what was read, by the keys of a policy file
 */
public record DocumentLine(String title, List<String> kinds, Optional<String> dated, Extent extent, Standing standing,
        List<String> corrected) {

    public DocumentLine {
        kinds = List.copyOf(kinds);
        corrected = List.copyOf(corrected);
    }

    /** A document as every form tells of it. */
    public static DocumentLine of(DocumentRead document) {
        return new DocumentLine(document.title(), document.kinds().stream().map(DocumentKind::word).toList(),
                document.dated(), document.read(), document.inForce(), document.corrected());
    }

    /** What it is: "racist-incident policy and behaviour policy". */
    public String kind() {
        return Wording.and(kinds);
    }

    /** What a person corrected: "Corrected by hand: title, next-review."; empty if nothing. */
    public String correction() {
        return corrected.isEmpty() ? "" : "Corrected by hand: " + String.join(", ", corrected) + ".";
    }

    /** How it was read, and what a person corrected of that. */
    public String reading() {
        return correction().isEmpty() ? howRead() : howRead() + ". " + correction();
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
