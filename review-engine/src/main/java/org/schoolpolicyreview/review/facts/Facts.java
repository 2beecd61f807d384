package org.schoolpolicyreview.review.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Sentence.Kind;
import org.schoolpolicyreview.reading.assertion.AssertionReader;
import org.schoolpolicyreview.reading.steps.StepTimeReader;
import org.schoolpolicyreview.review.facts.Questions.AskedMatter;
import org.schoolpolicyreview.rules.AsOf;
import org.schoolpolicyreview.rules.stated.DocumentFact;
import org.schoolpolicyreview.rules.stated.RaceLeftOut;
import org.schoolpolicyreview.rules.stated.Told;

/** Lays out the school and what was read of its documents as facts for the rules. Decides nothing. */
public final class Facts {

    private static final AssertionReader ASSERTIONS = new AssertionReader();

    private Facts() {}

    /** The facts of a school. A version that does not hold, or of which nobody knows, is not judged. */
    public static List<Object> of(ReadSchool school, List<AskedMatter> matters, LocalDate asOf, CriteriaPack pack,
            Finder finder) {
        List<Object> facts = new ArrayList<>();
        facts.add(new AsOf(asOf));
        facts.addAll(pack.law().laws());
        facts.addAll(ApplicabilityFacts.of(school.school(), pack));
        List<List<Told>> told = new ArrayList<>();
        for (ReadDocument document : school.documents()) {
            boolean holds = document.identity().inForce() == Standing.YES;
            told.add(holds ? told(document, finder) : List.of());
            if (holds) {
                facts.add(DocumentFact.of(document));
                facts.addAll(ThingsAsPut.of(document));
                facts.addAll(ReviewsDue.of(document));
                facts.addAll(RaceLeftOut.of(document));
                facts.addAll(LogFacts.of(said(document).toList()));
            }
        }
        facts.addAll(StepTimeReader.read(school));
        facts.addAll(AskingFacts.of(matters, told));
        return facts;
    }

    /** The sentences that say something, and are found to speak of a part. */
    private static List<Told> told(ReadDocument document, Finder finder) {
        List<Sentence> all = document.sentences();
        List<Told> told = new ArrayList<>();
        said(document).forEach(sentence -> {
            int at = sentence.number();
            Optional<Sentence> before = at == 0 ? Optional.empty() : Optional.of(all.get(at - 1));
            List<Found> found = finder.find(sentence, before);
            if (!found.isEmpty()) {
                Optional<Sentence> next = all.stream().skip(at + 1L).findFirst()
                        .filter(other -> other.quotation().block() == sentence.quotation().block());
                told.add(new Told(sentence, ASSERTIONS.read(sentence, next), finder.doubt(sentence, before, next),
                        found.stream().collect(Collectors.toMap(Found::part, each -> each))));
            }
        });
        return told;
    }

    private static Stream<Sentence> said(ReadDocument document) {
        return document.sentences().stream().filter(each -> each.kind() != Kind.HEADING && each.kind() != Kind.HEAD_ROW)
                .filter(each -> !each.asksOnly());
    }
}
