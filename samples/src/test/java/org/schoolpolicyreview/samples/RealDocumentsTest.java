package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.PartResult;
import org.schoolpolicyreview.review.PolicyReview;

/** Rules that real documents would trip wrongly, and that this product must not have. */
class RealDocumentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();

    /** "All nine characteristics must be listed": schools leave out marriage, or age and marriage, for pupils. */
    @Test
    void aListOfSevenForPupilsLacksNothing() {
        String seven = "disability, gender reassignment, pregnancy and maternity, race, religion or belief, sex, sexual orientation";
        Finding finding = finding("LEGAL-02", """
                - title: Equality Policy
                  kind: equality policy
                  read: whole
                  characteristics: {for: pupils, listed: [%s], words: "Pupils are protected by %s.", page: 2}
                """.formatted(seven, seven));
        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void anOmissionThatIsExplainedIsForAPersonAndNotAGap() {
        String six = "disability, gender reassignment, race, religion or belief, sex, sexual orientation";
        Finding finding = finding("LEGAL-02", """
                - title: Equality Policy
                  kind: equality policy
                  read: whole
                  characteristics:
                    for: pupils
                    listed: [%s]
                    left-out-because: our pupils are four to eleven years old
                    words: "Our pupils are four to eleven years old. They are protected by %s."
                    page: 2
                """.formatted(six, six));
        assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    /** "A review date must be present": objectives pages carry a period, statements a validity, schemes a plan length. */
    @Test
    void aPeriodOrAValidityStandsForAReviewDate() {
        for (String instead : new String[] {"period: 2025-2029", "valid-until: July 2027", "review-cycle: annually"}) {
            assertThat(finding("GOV-01", """
                    - title: Equality Objectives
                      kind: equality objectives
                      read: whole
                      approved: {date: September 2026, by: governing board}
                      %s
                    """.formatted(instead)).outcome()).as(instead).isEqualTo(Outcome.MET);
        }
    }

    /** "Parents must be informed": a careful procedure may ask the child first. */
    @Test
    void askingTheChildFirstTakesNothingFromTellingParents() {
        Finding finding = finding("INC-06", """
                - title: Racist Incident Policy
                  kind: racist-incident policy
                  read: whole
                  says:
                    - parents-told:
                        words: "After asking the child, staff must tell the targeted child's parents on the same school day."
                        page: 3
                """);
        assertThat(result(finding, "target-parents")).isEqualTo(PartResult.Result.SHOWN);
    }

    /** "Fewer incidents is success": more reports can mean more trust. */
    @Test
    void confidenceToReportIsAGoodAimAndFewerReportsIsNot() {
        String document = """
                - title: Equality Objectives
                  kind: equality objectives
                  read: whole
                  objectives:
                    - objective: %s
                      words: "%s"
                      page: 1
                """;
        String fewer = "Reduce the number of recorded racist incidents to zero by July 2028";
        String trust = "Raise the share of pupils who would tell an adult about racism from 60% to 90% by July 2028";
        assertThat(finding("OBJ-08", document.formatted("Incidents", fewer)).outcome()).isEqualTo(Outcome.CONTRARY);
        assertThat(finding("OBJ-08", document.formatted("Trust", trust)).outcome()).isEqualTo(Outcome.MET);
    }

    /** "A named governor must exist": real documents name a body, a committee, an ambassador or a trust role. */
    @Test
    void aCommitteeOrATrustRoleApprovesAsWellAsAGovernor() {
        for (String body : new String[] {"Pupil Committee", "interim executive board", "Trust Director of Education"}) {
            assertThat(finding("GOV-01", """
                    - title: Equality Policy
                      kind: equality policy
                      read: whole
                      approved: {date: September 2026, by: %s}
                      next-review: September 2027
                    """.formatted(body)).outcome()).as(body).isEqualTo(Outcome.MET);
        }
    }

    /** "Policy too old": a page can be live with an old date because a newer version is elsewhere. */
    @Test
    void anOldDateWhereAnotherVersionIsKnownIsForAPerson() {
        Finding finding = finding("PUB-01", """
                - title: Equality Information
                  kind: equality information
                  read: whole
                  published: March 2021
                  other-versions: a newer document is linked from the policies page
                """);
        assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    /** "No incident procedure": it may be in the behaviour policy, a form, a section page or a trust policy. */
    @Test
    void anIncidentProcedureCountsWhereverItStands() {
        for (String kind : new String[] {"behaviour policy", "website page", "other document", "safeguarding policy"}) {
            assertThat(finding("INC-05", """
                    - title: Somewhere
                      kind: %s
                      read: whole
                      text-of: trust
                      says:
                        - {about: [record-written, lead-told], words: "Staff must write the record and tell the lead within one school day.", page: 3}
                    """.formatted(kind)).outcome()).as(kind).isEqualTo(Outcome.MET);
        }
    }

    @Test
    void aProcedureThatWasNotSuppliedIsAQuestionAndNoGap() {
        School school = school("""
                - {title: Equality Policy, kind: equality policy, read: whole}
                - {title: Behaviour Policy, kind: behaviour policy, read: whole}
                """);
        Set<String> incident = Set.of("INC-01", "INC-02", "INC-04", "INC-05", "INC-06", "INC-08", "SUP-02", "REC-01", "REC-04");
        assertThat(REVIEW.of(school, TODAY).findings()).filteredOn(finding -> incident.contains(finding.criterion().id()))
                .hasSize(incident.size())
                .allMatch(finding -> finding.outcome() == Outcome.NOT_SEEN);
    }

    /** Over the fifteen documents: what was not read is never missing. */
    @Test
    void nothingIsMissingFromADocumentOfWhichOnlyAPartWasRead() {
        for (var path : SampleFiles.schools()) {
            School school = PolicyFiles.read(path).school();
            boolean onlyParts = school.documents().stream()
                    .noneMatch(document -> document.inForce() == Standing.YES && document.read() == Extent.WHOLE);
            if (onlyParts && school.hasNo().isEmpty()) {
                assertThat(REVIEW.of(school, TODAY).findings()).as(path.toString())
                        .noneMatch(finding -> finding.outcome() == Outcome.NOT_EVIDENCED
                                || finding.outcome() == Outcome.PARTLY_MET);
            }
        }
    }

    private static PartResult.Result result(Finding finding, String part) {
        return finding.parts().stream().filter(each -> each.part().name().equals(part)).findFirst().orElseThrow().result();
    }

    private static Finding finding(String criterion, String documents) {
        return REVIEW.of(school(documents), TODAY).finding(criterion).orElseThrow();
    }

    private static School school(String documents) {
        return PolicyFiles.read("school.yaml",
                "school: {name: Example School, type: Community school}\ndocuments:\n" + documents.indent(2)).school();
    }
}
