package org.schoolpolicyreview.review.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Sentence.Kind;
import org.schoolpolicyreview.reading.steps.StepTimeReader;
import org.schoolpolicyreview.review.facts.Questions.AskedMatter;
import org.schoolpolicyreview.rules.AsOf;
import org.schoolpolicyreview.rules.stated.DocumentFact;
import org.schoolpolicyreview.rules.stated.RaceLeftOut;
import org.schoolpolicyreview.rules.stated.Told;
import org.schoolpolicyreview.rules.words.Passage;

/** Lays out the school and what was read of its documents as facts for the rules. Decides nothing. */
public final class Facts {

    private Facts() {}

    /** The facts of a school. A version that does not hold, or of which nobody knows, is not judged. */
    public static List<Object> of(ReadSchool school, List<AskedMatter> matters, LocalDate asOf, CriteriaPack pack) {
        List<Object> facts = new ArrayList<>();
        facts.add(new AsOf(asOf));
        facts.addAll(pack.law().laws());
        facts.addAll(ApplicabilityFacts.of(school.school(), pack));
        List<List<Told>> told = new ArrayList<>();
        for (ReadDocument document : school.documents()) {
            boolean holds = document.identity().inForce() == Standing.YES;
            told.add(holds ? told(document) : List.of());
            if (holds) {
                facts.add(DocumentFact.of(document));
                facts.addAll(document.things());
                facts.addAll(ReviewsDue.of(document));
                facts.addAll(RaceLeftOut.of(document));
            }
        }
        facts.addAll(StepTimeReader.read(school));
        told.stream().map(LogFacts::of).forEach(facts::addAll);
        facts.addAll(AskingFacts.of(matters, asOf, told));
        return facts;
    }

    private static List<Told> told(ReadDocument document) {
        List<Sentence> sentences = document.sentences();
        DocumentKind kind = document.identity().kinds().get(0);
        return IntStream.range(0, sentences.size())
                .filter(each -> sentences.get(each).kind() != Kind.HEADING && sentences.get(each).kind() != Kind.HEAD_ROW)
                .filter(each -> !sentences.get(each).asksOnly())
                .mapToObj(each -> Told.of(Passage.after(sentences.get(Math.max(0, each - 1)), sentences.get(each), kind)))
                .toList();
    }
}
