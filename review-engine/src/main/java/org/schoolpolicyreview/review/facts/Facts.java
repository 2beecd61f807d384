package org.schoolpolicyreview.review.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.model.DocumentKind;
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
import org.schoolpolicyreview.rules.words.Passage;

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

    private static List<Told> told(ReadDocument document, Finder finder) {
        List<Sentence> sentences = document.sentences();
        DocumentKind kind = document.identity().kinds().get(0);
        return IntStream.range(0, sentences.size())
                .filter(each -> sentences.get(each).kind() != Kind.HEADING && sentences.get(each).kind() != Kind.HEAD_ROW)
                .filter(each -> !sentences.get(each).asksOnly())
                .mapToObj(each -> told(sentences, each, kind, finder))
                .toList();
    }

    private static Told told(List<Sentence> sentences, int at, DocumentKind kind, Finder finder) {
        Sentence sentence = sentences.get(at);
        Optional<Sentence> before = at == 0 ? Optional.empty() : Optional.of(sentences.get(at - 1));
        Optional<Sentence> next = Optional.of(at + 1).filter(number -> number < sentences.size()).map(sentences::get)
                .filter(after -> after.quotation().block() == sentence.quotation().block());
        List<Found> found = finder.find(sentence, before);
        Optional<String> weakenedBy = found.isEmpty() ? Optional.empty()
                : ASSERTIONS.weakening(sentence, next).map(cue -> sentence.words(cue.cue().length() > 0 ? cue.cue() : cue.scope()));
        return Told.of(Passage.after(sentences.get(Math.max(0, at - 1)), sentence, kind), weakenedBy, found);
    }
}
