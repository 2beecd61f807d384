package org.schoolpolicyreview.review.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.reading.steps.StepTimeReader;
import org.schoolpolicyreview.review.facts.Questions.AskedMatter;
import org.schoolpolicyreview.rules.AsOf;
import org.schoolpolicyreview.rules.stated.DocumentFact;
import org.schoolpolicyreview.rules.stated.RaceLeftOut;

/** Lays out the school and what was read of its documents as facts for the rules. Decides nothing. */
public final class Facts {

    private Facts() {}

    /** The facts of a school. A version that does not hold, or of which nobody knows, is not judged. */
    public static List<Object> of(ReadSchool school, List<AskedMatter> matters, LocalDate asOf, CriteriaPack pack,
            FoundSentences found) {
        List<Object> facts = new ArrayList<>();
        facts.add(new AsOf(asOf));
        facts.addAll(pack.law().laws());
        facts.addAll(ApplicabilityFacts.of(school.school(), pack));
        for (ReadDocument document : school.documents()) {
            if (document.identity().inForce() == Standing.YES) {
                facts.add(DocumentFact.of(document, sentence -> found.put(document, sentence.number()).put().weakening().isEmpty()));
                facts.addAll(ThingsAsPut.of(document, found));
                facts.addAll(ReviewsDue.of(document));
                facts.addAll(RaceLeftOut.of(document));
                facts.addAll(LogFacts.of(FoundSentences.said(document).toList()));
            }
        }
        facts.addAll(StepTimeReader.read(school));
        facts.addAll(AskingFacts.of(matters, found));
        return facts;
    }
}
