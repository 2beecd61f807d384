package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PartResult;

/** Rules that real documents would trip wrongly, and that this product must not have. */
class RealDocumentsTest {

    /** "All nine characteristics must be listed": schools leave out marriage, or age and marriage, for pupils. */
    @Test
    void aListOfSevenForPupilsLacksNothing() {
        assertThat(finding("LEGAL-02", """
                # Equality Policy

                Pupils are protected because of disability, gender reassignment, pregnancy and maternity, race, religion or
                belief, sex, and sexual orientation.
                """).outcome()).isEqualTo(Outcome.MET);
    }

    /** "A review date must be present": objectives pages carry a period, statements a validity, schemes a plan length. */
    @Test
    void aPeriodOrAValidityStandsForAReviewDate() {
        for (String instead : new String[] {"These objectives cover 2025-2029.", "Valid until: July 2027",
                "This document is reviewed every year."}) {
            assertThat(finding("GOV-01", """
                    # Equality Objectives

                    Approved by the governing board in September 2026.

                    %s
                    """.formatted(instead)).outcome()).as(instead).isEqualTo(Outcome.MET);
        }
    }

    /** "Parents must be informed": a careful procedure may ask the child first. */
    @Test
    void askingTheChildFirstTakesNothingFromTellingParents() {
        Finding finding = finding("INC-06", """
                # Racist Incident Policy

                After asking the child, staff must tell the targeted child's parents of the incident on the same school day.
                """);
        assertThat(result(finding, "target-parents")).isEqualTo(PartResult.Result.SHOWN);
    }

    /** "Fewer incidents is success": more reports can mean more trust. */
    @Test
    void confidenceToReportIsAGoodAimAndFewerReportsIsNot() {
        String document = """
                # Equality Objectives 2025-2029

                ## Objective 1

                %s
                """;
        String fewer = "To reduce the number of recorded racist incidents to zero by July 2028.";
        String trust = "To raise the share of pupils who would tell an adult about racism from 60% to 90% by July 2028.";
        assertThat(finding("OBJ-08", document.formatted(fewer)).outcome()).isEqualTo(Outcome.CONTRARY);
        assertThat(finding("OBJ-08", document.formatted(trust)).outcome()).isEqualTo(Outcome.MET);
    }

    /** "A named governor must exist": real documents name a body, a committee, an ambassador or a trust role. */
    @Test
    void aCommitteeOrATrustRoleApprovesAsWellAsAGovernor() {
        for (String body : new String[] {"Pupil Committee", "Interim Executive Board", "Trust Director of Education"}) {
            assertThat(finding("GOV-01", """
                    # Equality Policy

                    | Approved by | %s |
                    | --- | --- |
                    | Date of approval | September 2026 |
                    | Next review | September 2027 |
                    """.formatted(body)).outcome()).as(body).isEqualTo(Outcome.MET);
        }
    }

    /** "No incident procedure": it may be in the behaviour policy, a form, a section page or a trust policy. */
    @Test
    void anIncidentProcedureCountsWhereverItStands() {
        for (String title : new String[] {"Behaviour Policy", "Safeguarding Policy", "Curriculum Policy"}) {
            assertThat(finding("INC-05", """
                    # %s

                    Staff must write the record of a racist incident and tell the lead within one school day.
                    """.formatted(title)).outcome()).as(title).isEqualTo(Outcome.MET);
        }
    }

    @Test
    void aProcedureThatWasNotSuppliedIsAQuestionAndNoGap() {
        School school = Texts.school("# Equality Policy", "# Uniform Policy");
        Set<String> incident = Set.of("INC-01", "INC-02", "INC-04", "INC-05", "INC-06", "INC-08", "SUP-02", "REC-01", "REC-04");
        assertThat(Reviewed.of(school).findings()).filteredOn(finding -> incident.contains(finding.criterion().id()))
                .hasSize(incident.size())
                .allMatch(finding -> finding.outcome() == Outcome.NOT_SEEN);
    }

    /** What was not supplied is never missing: whatever the document is. */
    @TestFactory
    Stream<DynamicTest> nothingIsMissingFromADocumentOfWhichOnlyAPartWasSupplied() {
        return SampleFiles.schools().stream().map(path -> DynamicTest.dynamicTest(SampleFiles.nameOf(path), () -> {
            School whole = PolicyFiles.read(path).school();
            School parts = withoutHasNo(Texts.changed(whole, document ->
                    document.correctedBy(PolicyDocument.builder().read(Extent.PART).build())));
            GapReport report = Reviewed.of(parts);
            assertThat(report.findings()).noneMatch(finding -> finding.outcome() == Outcome.NOT_EVIDENCED);
            assertThat(report.findings().stream().flatMap(finding -> finding.parts().stream()))
                    .noneMatch(part -> part.result() == PartResult.Result.MISSING);
        }));
    }

    @Test
    void theFifteenDocumentsOfWhichOnlyPartsAreKnownMissNothing() {
        for (Path path : SampleFiles.schools()) {
            GapReport report = Reviewed.sample(path);
            boolean onlyParts = report.documents().stream()
                    .noneMatch(document -> document.inForce() == Standing.YES && document.read() == Extent.WHOLE);
            if (onlyParts && report.school().hasNo().isEmpty()) {
                assertThat(report.findings()).as(path.toString())
                        .noneMatch(finding -> finding.outcome() == Outcome.NOT_EVIDENCED);
            }
        }
    }

    private static School withoutHasNo(School school) {
        School.Builder other = School.named(school.name());
        school.type().ifPresent(value -> other.set(School.TYPE, value));
        school.phase().ifPresent(value -> other.set(School.PHASE, value));
        school.employees().ifPresent(value -> other.set(School.EMPLOYEES, value));
        school.get(School.TRUST).ifPresent(value -> other.set(School.TRUST, value));
        school.documents().forEach(other::document);
        return other.build();
    }

    private static PartResult.Result result(Finding finding, String part) {
        return finding.parts().stream().filter(each -> each.part().name().equals(part)).findFirst().orElseThrow().result();
    }

    private static Finding finding(String criterion, String document) {
        return Reviewed.of(Texts.school(document)).finding(criterion).orElseThrow();
    }
}
