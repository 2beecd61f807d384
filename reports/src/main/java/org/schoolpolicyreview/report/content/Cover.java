package org.schoolpolicyreview.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.review.GapReport;

/**
 * Which school, which documents, when, and for whom.
 *
 * @param school the name of the school
 * @param facts what is known of it
 * @param asOf the review date
 * @param askedBy the role or body that asked, if it is known
 * @param documents the documents, in the order in which they were supplied
 * @param hasNo the kinds of document that the school says it does not have
 */
public record Cover(
        String school,
        List<Fact> facts,
        LocalDate asOf,
        Optional<String> askedBy,
        List<DocumentLine> documents,
        List<String> hasNo) {

    public Cover {
        facts = List.copyOf(facts);
        documents = List.copyOf(documents);
        hasNo = List.copyOf(hasNo);
    }

    /**
     * A fact of the school.
     *
     * @param name what it is: "Phase"
     * @param value what it says: "Primary"
     */
    public record Fact(String name, String value) {}

    static Cover of(GapReport report) {
        return new Cover(report.school().name(), facts(report.school()), report.asOf(), report.details().askedBy(),
                report.documents().stream().map(DocumentLine::of).toList(),
                report.school().hasNo().stream().map(DocumentKind::word).toList());
    }

    /** The title of the report. */
    public String title() {
        return "What the policies of " + school + " say";
    }

    /** The review date in words. */
    public String reviewedOn() {
        return Wording.date(asOf);
    }

    /** How many documents were read, and how far. */
    public String read() {
        int all = documents.size();
        int whole = (int) documents.stream().filter(document -> document.extent() == Extent.WHOLE).count();
        if (all == 0) {
            return "No documents were supplied.";
        }
        return "We read " + Wording.count(all, "document") + ": "
                + (whole == all ? each(all) + " read whole." : whole == 0 ? each(all) + " read in part."
                : whole + " whole and " + (all - whole) + " in part.");
    }

    private static String each(int all) {
        return all == 1 ? "it was" : all == 2 ? "both were" : "all were";
    }

    private static List<Fact> facts(School school) {
        List<Fact> facts = new ArrayList<>();
        school.urn().ifPresent(urn -> facts.add(new Fact("Unique reference number", String.valueOf(urn))));
        coded("Local authority", school.authority(), facts);
        coded("Phase", school.phase(), facts);
        coded("Type", school.type(), facts);
        return facts;
    }

    private static void coded(String name, Optional<CodedValue> value, List<Fact> facts) {
        value.ifPresent(known -> facts.add(new Fact(name, known.name().isEmpty() ? known.code() : known.name())));
    }
}
