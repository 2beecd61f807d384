package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Basis;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Severity;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Milestone;
import org.schoolpolicyreview.model.MilestoneKind;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.review.PartResult.Result;

/** What to read first: unmet legal duties, then what matters most, then what was read and is wrong. */
class SummariesTest {

    private static final Criterion BASE = BuiltInPacks.england().criterion("INC-05").orElseThrow();

    @Test
    void threeGapsAreToBeDoneFirstAndUnmetLegalDutiesLeadThem() {
        Summary summary = Summaries.of(List.of(
                finding("A-1", Severity.MINOR, Basis.GOOD_PRACTICE, Outcome.CONTRARY),
                finding("B-2", Severity.CRITICAL, Basis.GOOD_PRACTICE, Outcome.PARTLY_MET),
                finding("C-3", Severity.MODERATE, Basis.STATUTORY_DOCUMENT, Outcome.NOT_EVIDENCED),
                finding("D-4", Severity.CRITICAL, Basis.GOOD_PRACTICE, Outcome.CONTRARY),
                finding("E-5", Severity.CRITICAL, Basis.STATUTORY_DOCUMENT, Outcome.MET)));
        assertThat(ids(summary.priorities())).containsExactly("C-3", "D-4", "B-2");
        assertThat(ids(summary.legalDutiesUnmet())).containsExactly("C-3");
        assertThat(summary.legalDutiesChecked()).isEqualTo(2);
        assertThat(ids(summary.strengths())).containsExactly("E-5");
    }

    @Test
    void aConductThatLawGovernsIsNoUnmetLegalDuty() {
        Summary summary = Summaries.of(List.of(
                finding("A-1", Severity.MAJOR, Basis.STATUTORY_CONDUCT, Outcome.CONTRARY)));
        assertThat(summary.legalDutiesUnmet()).isEmpty();
        assertThat(summary.legalDutiesChecked()).isZero();
    }

    @Test
    void aDocumentIsShownWithItsLatestDate() {
        PolicyDocument document = PolicyDocument.of(DocumentKind.EQUALITY_POLICY, "Policy")
                .milestone(approved("Autumn 2009")).milestone(approved("Autumn 2016")).milestone(approved("Spring 2003"))
                .build();
        GapReport report = PolicyReview.withBuiltInCriteria()
                .of(School.named("School").document(document).build(), LocalDate.of(2026, 11, 23));
        assertThat(report.documents().get(0).dated()).contains("Autumn 2016");
    }

    private static Milestone approved(String date) {
        return Milestone.builder().set(Milestone.KIND, MilestoneKind.APPROVED)
                .set(Milestone.DATE, WrittenDate.of(date)).build();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.criterion().id()).toList();
    }

    private static Finding finding(String id, Severity severity, Basis basis, Outcome outcome) {
        Part part = BASE.parts().get(0);
        Part ours = new Part(part.name(), part.question(), part.shown(), part.missing(), part.ask(), part.search(),
                basis, part.binds(), part.elsewhere(), part.boundBy(), part.level(), part.remedy(), part.wording(),
                part.origin());
        Criterion criterion = new Criterion(id, BASE.title(), BASE.statement(), BASE.why(), BASE.sources(),
                BASE.confidence(), BASE.documents(), BASE.reach(), BASE.appliesTo(), severity, BASE.theme(), BASE.strands(),
                BASE.goodLooksLike(), BASE.governorsQuestion(), List.of(ours), BASE.origin());
        Result result = outcome == Outcome.MET ? Result.SHOWN
                : outcome == Outcome.CONTRARY ? Result.RULED_OUT : Result.MISSING;
        return new Finding(criterion, outcome, "because", List.of(new PartResult(ours, result)), List.of(), List.of(),
                Optional.empty(), List.of(), new Explanation(List.of(), List.of(), List.of()));
    }
}
