package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.review.DocumentSearched.Looked;
import org.schoolpolicyreview.review.DocumentSearched.Silence.Why;
import org.schoolpolicyreview.review.OutcomeWeighed.Step;

/** Every finding can say what was asked, where it was looked, what was found and how it was weighed. */
class ExplanationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();

    private static final String SCHOOL = """
            school:
              name: Gaptooth School
            documents:
              - file: racist-incidents
                text:
                  - title: Racist Incident Policy
                  - page: 3
                  - Staff must write down every racist incident promptly.
              - file: racist-incidents-2019
                in-force: no
                text: [title: Racist Incident Policy 2019]
              - file: behaviour
                read: part
                text: [title: Behaviour Policy]
              - file: uniform
                in-force: not known
                text: [title: Uniform Policy]
            """;

    private static Explanation explain(String criterion, String yaml) {
        return explain(criterion, school(yaml));
    }

    private static Explanation explain(String criterion, School school) {
        return REVIEW.of(school, TODAY).finding(criterion).orElseThrow().explanation();
    }

    private static School school(String yaml) {
        return PolicyFiles.read("school.yaml", yaml).school();
    }

    @Test
    void noExplanationOfASampleTellsAnotherOutcomeThanTheRulesGave() {
        for (School school : Samples.all()) {
            REVIEW.of(school, TODAY).findings().forEach(finding -> Explained.asFound(finding, school));
        }
    }

    @Test
    void itSaysWhatWasAskedOfAPartAndWhatWasFound() {
        PartExplained record = explain("INC-05", SCHOOL).parts().get(0);
        assertThat(record.part().name()).isEqualTo("record");
        assertThat(record.result()).isEqualTo(PartResult.Result.FALLS_SHORT);
        assertThat(record.silenceCounts()).isTrue();
        assertThat(record.silence())
                .isEqualTo("What is not said counts as missing: “Racist Incident Policy” was read whole.");
        assertThat(record.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.quote()).contains("Staff must write down every racist incident promptly.");
            assertThat(evidence.origin().line()).isEqualTo(8);
        });
    }

    @Test
    void itSaysOfEachDocumentWhetherItWasLookedAtAndWhatItsSilenceMeans() {
        List<DocumentSearched> documents = explain("INC-05", SCHOOL).documents();
        assertThat(documents).extracting(DocumentSearched::looked).containsExactly(
                Looked.READ_WHOLE, Looked.NOT_IN_FORCE, Looked.READ_IN_PART, Looked.STANDING_NOT_KNOWN);
        assertThat(documents.get(0).silences()).containsExactly(
                new DocumentSearched.Silence(List.of("record", "lead-told"), Why.READ_WHOLE));
        assertThat(documents.get(1).silences()).isEmpty();
        assertThat(documents.get(2).silences()).containsExactly(
                new DocumentSearched.Silence(List.of("record", "lead-told"), Why.ELSEWHERE));
    }

    @Test
    void itSaysOfWhichDocumentOnlyAPartWasRead() {
        Explanation why = explain("INC-05", """
                school: {name: School}
                documents:
                  - file: racist-incidents
                    read: part
                    text: [title: Racist Incident Policy, "Staff must write down every racist incident."]
                """);
        assertThat(why.documents().get(0).silences()).containsExactly(
                new DocumentSearched.Silence(List.of("record", "lead-told"), Why.READ_IN_PART));
        assertThat(why.parts().get(0).silence()).isEqualTo(
                "What is not said does not count as missing: only a part of “Racist Incident Policy” was read.");
    }

    @Test
    void aDocumentThatTheSchoolDoesNotHaveIsSilentToo() {
        assertThat(explain("INC-05", "school: {name: School, has-no: racist-incident policy}").parts())
                .extracting(PartExplained::silence)
                .containsOnly("What is not said counts as missing: "
                        + "the school says that it has no racist-incident policy.");
        assertThat(explain("INC-05", "school: {name: School}").parts()).extracting(PartExplained::silence)
                .containsOnly("What is not said does not count as missing: "
                        + "no racist-incident policy in force was supplied.");
    }

    @Test
    void theOutcomesAreToldInTheirOrderUpToTheFirstThatFits() {
        assertThat(explain("INC-05", """
                school: {name: School}
                documents:
                  - file: racist-incidents
                    read: part
                    text: [title: Racist Incident Policy, Staff must write down every racist incident within one school day.]
                """).weighed()).singleElement().satisfies(weighed -> {
            assertThat(weighed.document()).isEmpty();
            assertThat(weighed.steps()).extracting(step -> step.outcome().readersSee() + ": " + step.because())
                    .containsExactly(
                            "Does not apply: Nothing that is known of the school says that it does not apply.",
                            "Please tell us: No fact of the school is missing that decides whether it applies.",
                            "Needs changing: Nothing that was read rules it out.",
                            "A person should decide: A person is not needed: nothing that was read is unclear.",
                            "In place: Not everything that is asked is shown. Not shown: how soon the lead person is told.",
                            "Partly in place: What is not shown may stand in what was not seen.",
                            "Not found: Something was found.",
                            "We have not seen this: It may stand where nobody has looked yet. "
                                    + "Not seen: how soon the lead person is told.");
        });
    }

    @Test
    void whereEachDocumentIsAskedEachIsWeighedByItself() {
        Explanation why = explain("GOV-01", SCHOOL);
        assertThat(why.weighed()).extracting(weighed -> weighed.document().orElseThrow())
                .containsExactly("Racist Incident Policy", "Behaviour Policy");
        assertThat(why.weighed()).extracting(weighed -> weighed.documentNumber().orElseThrow()).containsExactly(0, 2);
        assertThat(why.parts().get(0).silence())
                .isEqualTo("What is not said counts as missing only in a document that was read whole.");
    }

    @Test
    void aReportOnAFewCriteriaIsThatOfTheirFindingsAndCountsOnlyThem() {
        GapReport whole = REVIEW.of(school(SCHOOL), TODAY);
        GapReport some = whole.only(List.of("INC-05"));
        assertThat(some.findings()).containsExactly(whole.finding("INC-05").orElseThrow());
        assertThat(some.summary().counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(some.documents()).isEqualTo(whole.documents());
    }

    @Test
    void noSentenceOfOurOwnIsLongerThan25Words() {
        for (School school : List.of(school(SCHOOL), school("school: {name: School}"))) {
            REVIEW.of(school, TODAY).findings().stream().map(Finding::explanation)
                    .flatMap(why -> why.weighed().stream())
                    .flatMap(weighed -> weighed.steps().stream()).map(Step::because)
                    .flatMap(because -> List.of(because.split("[.:;] ")).stream())
                    .forEach(sentence -> assertThat(sentence.split(" ")).as(sentence).hasSizeLessThanOrEqualTo(25));
        }
    }

    @Test
    void rulesThatComeToAnotherOutcomeThanTheFactsExplainEndTheReview() {
        List<String> generous = Rules.sources("rules/weighing").stream()
                .map(rules -> rules.replace("Outcome.NOT_SEEN", "Outcome.MET")).toList();
        PolicyReview review = new PolicyReview(BuiltInPacks.england(), BuiltInPacks.finderForEngland(), Rules.asking(),
                Rules.compile(Rules.sources("criteria/england")), Rules.compile(generous));
        assertThatThrownBy(() -> review.of(school(SCHOOL), TODAY)).isInstanceOf(ReviewException.class)
                .hasMessageContaining("the rules came to another outcome than what was read explains.");
    }
}
