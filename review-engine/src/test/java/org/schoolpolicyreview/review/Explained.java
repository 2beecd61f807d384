package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Ask;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Reach;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.reading.DocumentReader;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.review.OutcomeWeighed.Step;
import org.schoolpolicyreview.review.facts.Objectives;

/** What holds of every explanation, whatever was reviewed. */
final class Explained {

    private static final List<Outcome> ORDER = List.of(Outcome.NOT_APPLICABLE, Outcome.NEEDS_INFORMATION,
            Outcome.CONTRARY, Outcome.NEEDS_JUDGEMENT, Outcome.MET, Outcome.PARTLY_MET, Outcome.NOT_EVIDENCED,
            Outcome.NOT_SEEN);

    private static final DocumentReader READER = new DocumentReader();

    private Explained() {}

    /** The explanation tells the outcome that the finding has, and nothing that the finding does not. */
    static void asFound(Finding finding, School school) {
        Explanation why = finding.explanation();
        String what = school.name() + " " + finding.criterion().id();
        why.weighed().forEach(weighed -> upToTheFirstThatFits(weighed.steps(), what));
        assertThat(why.weighed().stream().map(OutcomeWeighed::outcome).reduce(Outcome::orWorse)).as(what)
                .contains(finding.outcome());
        if (!finding.documents().isEmpty()) {
            assertThat(why.weighed()).as(what).extracting(OutcomeWeighed::outcome)
                    .containsExactlyElementsOf(finding.documents().stream().map(DocumentResult::outcome).toList());
        }
        assertThat(why.parts()).as(what).extracting(each -> new PartResult(each.part(), each.result()))
                .containsExactlyElementsOf(finding.parts());
        assertThat(why.parts().stream().flatMap(part -> part.evidence().stream()).distinct()).as(what)
                .containsExactlyInAnyOrderElementsOf(finding.evidence());
        assertThat(why.documents()).as(what).extracting(DocumentSearched::documentNumber)
                .containsExactlyElementsOf(Stream.iterate(0, n -> n + 1).limit(school.documents().size()).toList());
        silenceIsToldAsItWasWeighed(why, finding.criterion(), READER.read(school), what);
    }

    private static void upToTheFirstThatFits(List<Step> steps, String what) {
        assertThat(steps).as(what).extracting(Step::outcome).containsExactlyElementsOf(ORDER.subList(0, steps.size()));
        assertThat(steps.subList(0, steps.size() - 1)).as(what).noneMatch(Step::fits);
        assertThat(steps.get(steps.size() - 1).fits()).as(what).isTrue();
        assertThat(steps).as(what).allMatch(step -> step.because().endsWith(".") || step.because().endsWith(".”"));
    }

    /** What is told of each document adds up to what was weighed. */
    private static void silenceIsToldAsItWasWeighed(Explanation why, Criterion criterion, ReadSchool school, String what) {
        boolean ofObjectives = criterion.reach() == Reach.EACH_OBJECTIVE
                && school.documents().stream().anyMatch(document -> holds(document) && !Objectives.of(document).isEmpty());
        for (PartExplained part : why.parts()) {
            if (part.part().ask() == Ask.COMPARES) {
                assertThat(part.silenceCounts()).as(what).isFalse();
                continue;
            }
            List<DocumentSearched> homes = why.documents().stream()
                    .filter(document -> criterion.reach() == Reach.EACH || ofObjectives
                            ? isAsked(document, criterion, school) : isHome(document, criterion, school))
                    .toList();
            boolean hasNone = criterion.documents().stream().limit(1).anyMatch(school.school().hasNo()::contains);
            boolean told = homes.isEmpty() ? hasNone
                    : homes.stream().allMatch(home -> counts(home, part.part().name()));
            assertThat(part.silenceCounts()).as(what + "/" + part.part().name()).isEqualTo(told);
            assertThat(part.silence()).as(what)
                    .startsWith(told ? "What is not said counts as missing" : "What is not said ");
        }
    }

    /** Where each document or each objective is asked, those that have one are. */
    private static boolean isAsked(DocumentSearched document, Criterion criterion, ReadSchool school) {
        boolean lookedAt = document.looked() == DocumentSearched.Looked.READ_WHOLE
                || document.looked() == DocumentSearched.Looked.READ_IN_PART;
        return lookedAt && (criterion.reach() != Reach.EACH_OBJECTIVE
                || !Objectives.of(school.document(document.documentNumber())).isEmpty());
    }

    private static boolean isHome(DocumentSearched document, Criterion criterion, ReadSchool school) {
        ReadDocument read = school.document(document.documentNumber());
        return holds(read) && criterion.isAtHomeIn(read.identity().kinds());
    }

    private static boolean holds(ReadDocument document) {
        return document.identity().inForce() == Standing.YES;
    }

    private static boolean counts(DocumentSearched document, String part) {
        return document.silences().stream().filter(silence -> silence.parts().contains(part))
                .allMatch(DocumentSearched.Silence::counts);
    }
}
