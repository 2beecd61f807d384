package org.schoolpolicyreview.report.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.review.Bearing;
import org.schoolpolicyreview.review.Evidence;

/**
 * A place in the school's own documents, with its words.
 *
 * @param seen what was seen there, each to complete "The document ..."
 * @param words the document's own words, if there are more than a person's summary
 * @param note someone's summary, if there is one
 * @param document the title of the document
 * @param documentNumber the place of the document in the report's list, from 0
 * @param page the page, as the document numbers it
 * @param section the heading or paragraph number
 * @param bearing what it does for the criterion
 * @param strength how good it is
 * @param part the part of the criterion on which it bears; empty if on the criterion as a whole
 */
public record Passage(
        List<String> seen,
        Optional<String> words,
        Optional<String> note,
        String document,
        int documentNumber,
        Optional<String> page,
        Optional<String> section,
        Bearing bearing,
        Strength strength,
        String part) {

    public Passage {
        seen = List.copyOf(seen);
    }

    static Passage of(Evidence evidence) {
        return new Passage(List.of(evidence.saw()), evidence.quote(), evidence.note(), evidence.document(),
                evidence.documentNumber(), evidence.page(), evidence.section(), evidence.bearing(), evidence.strength(),
                evidence.part());
    }

    static List<Passage> of(List<Evidence> evidence) {
        return evidence.stream().map(Passage::of).distinct().toList();
    }

    /** The same place, with all that was seen in it. */
    Passage with(List<String> everythingSeen, Optional<String> longestWords) {
        return new Passage(everythingSeen, longestWords, note, document, documentNumber, page, section, bearing, strength,
                part);
    }

    /** All that was seen there, to complete "The document ...". */
    public String saw() {
        return String.join("; ", seen);
    }

    /** What the document says, as a sentence: “Uniform Policy” gives a next review that has passed. */
    public String sentence() {
        return sentence(saw());
    }

    /** The same, a sentence for each thing seen. */
    public List<String> sentences() {
        return seen.stream().map(this::sentence).toList();
    }

    /** The same, where the document was named just before: It gives a next review that has passed. */
    public List<String> sentencesOfIt() {
        return seen.stream().map(saw -> Wording.sentence("It " + saw)).toList();
    }

    private String sentence(String saw) {
        return Wording.sentence(Wording.quoted(document) + " " + saw);
    }

    /** Where it stands: “Equality Policy”, page 3, section 4.1. */
    public String place() {
        return Wording.place(document, page, section);
    }

    /** Where in its document it stands: page 3, section 4.1; empty if nothing says so. */
    public String within() {
        return Wording.within(page, section).collect(Collectors.joining(", "));
    }
}
