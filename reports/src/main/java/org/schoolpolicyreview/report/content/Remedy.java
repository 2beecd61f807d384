package org.schoolpolicyreview.report.content;

import java.util.Optional;
import org.schoolpolicyreview.criteria.Basis;
import org.schoolpolicyreview.criteria.Part;

/**
 * What would mend one part of a gap.
 *
 * @param part the name of the part
 * @param missing what is missing: "how soon the record is written"
 * @param action what to do
 * @param wording words that the school could adapt, where words alone would do
 * @param limit what a time or number in the documents was compared with, in words
 * @param houseLimit whether no source sets this limit: it is then our own proposal
 * @param basis what it rests on
 */
public record Remedy(
        String part,
        String missing,
        String action,
        Optional<String> wording,
        Optional<String> limit,
        boolean houseLimit,
        Basis basis) {

    static Remedy of(Part part) {
        return new Remedy(part.name(), part.missing(), part.remedy(),
                Optional.of(part.wording()).filter(wording -> !wording.isEmpty()), part.limitText(), part.houseLimit(),
                part.basis());
    }

    /** What it rests on, in the words that readers see. */
    public String restsOn() {
        return basis.readersSee();
    }
}
