package org.schoolpolicyreview.accuracy.findings;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.accuracy.MarkedSchool;
import org.schoolpolicyreview.accuracy.records.DocumentCount;
import org.schoolpolicyreview.accuracy.records.KindMatch;
import org.schoolpolicyreview.accuracy.records.WordPlaces;

/** Tells where a wrong finding arose: the first room, from the text to the rules, in which something is amiss. */
final class Causes {

    private final MarkedSchool school;

    Causes(MarkedSchool school) {
        this.school = school;
    }

    Cause of(Finding finding, Label label) {
        List<String> records = StructuredCriteria.recordsOf(label.criterion());
        if (anyEvidence(label, DocumentCount::isLostInIntake)) {
            return Cause.INTAKE;
        } else if (anyEvidence(label, DocumentCount::isLostInSentences)) {
            return Cause.SENTENCE;
        } else if (isRecordWrong(finding, label, records) || isHomeUnknown(finding)) {
            return Cause.RECORD;
        }
        return records.isEmpty() ? Cause.FINDER : Cause.RULES;
    }

    /** Something that a document does to a quotation of it. */
    private interface Loses {
        boolean test(DocumentCount document, String quote);
    }

    private boolean anyEvidence(Label label, Loses loses) {
        return label.evidence().stream().anyMatch(evidence -> school.documents().stream()
                .filter(document -> document.marked().name().equals(evidence.document()))
                .anyMatch(document -> loses.test(document, evidence.quote())));
    }

    /** Not seen, and it was misread what some document is: its home may have been there. */
    private boolean isHomeUnknown(Finding finding) {
        return finding.outcome() == Outcome.NOT_SEEN && school.documents().stream().anyMatch(DocumentCount::isKindMissed);
    }

    private boolean isRecordWrong(Finding finding, Label label, List<String> records) {
        boolean nothingQuoted = label.evidence().isEmpty() && finding.evidence().isEmpty();
        for (int number = 0; number < school.documents().size(); number++) {
            DocumentCount document = school.documents().get(number);
            WordPlaces quoted = quoted(document, number, finding, label);
            for (KindMatch match : document.matches()) {
                if (records.contains(match.kind().name())
                        && wrong(match, records).stream().anyMatch(place -> nothingQuoted || place.overlaps(quoted))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words that the expert or the program quotes. */
    private static WordPlaces quoted(DocumentCount document, int number, Finding finding, Label label) {
        List<WordPlaces> places = new ArrayList<>();
        label.evidence().stream().filter(evidence -> document.marked().name().equals(evidence.document()))
                .forEach(evidence -> places.add(document.places(evidence.quote())));
        finding.evidence().stream().filter(evidence -> evidence.documentNumber() == number)
                .forEach(evidence -> places.add(document.places(evidence.quotation())));
        return WordPlaces.together(places);
    }

    private static List<WordPlaces> wrong(KindMatch match, List<String> records) {
        List<WordPlaces> wrong = new ArrayList<>();
        match.missed().forEach(mark -> wrong.add(mark.all()));
        match.falseOnes().forEach(record -> wrong.add(record.all()));
        match.met().stream().filter(met -> met.wrongFields().stream()
                .anyMatch(field -> records.contains(match.kind().name() + ": " + field)))
                .forEach(met -> wrong.add(met.mark().all()));
        return wrong;
    }
}
