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
    void whatOnlyStrengthensIsNoUnmetLegalDuty() {
        Finding finding = finding("A-1", Severity.MAJOR, Basis.STATUTORY_DOCUMENT, Outcome.NOT_EVIDENCED);
        Finding advice = new Finding(finding.criterion(), finding.outcome(), finding.reason(),
                finding.parts().stream().map(each -> new PartResult(advice(each.part()), each.result())).toList(),
                finding.documents(), finding.evidence(), finding.remedy(), finding.documentsMissing(), finding.explanation());
        assertThat(Summaries.of(List.of(finding)).legalDutiesUnmet()).hasSize(1);
        assertThat(Summaries.of(List.of(advice)).legalDutiesUnmet()).isEmpty();
    }

    @Test
    void aDocumentIsShownWithItsLatestDate() {
        GapReport report = PolicyReview.withBuiltInCriteria().of(Texts.school("""
                # Equality Policy

                The governing body approved this policy in March 2009.

                | Version | Approved |
                | --- | --- |
                | 2 | September 2016 |

                Last reviewed: May 2003
                """), LocalDate.of(2026, 11, 23));
        assertThat(report.documents().get(0).dated()).contains("September 2016");
    }

    private static Part advice(Part part) {
        return new Part(part.name(), part.question(), part.shown(), part.missing(), false, part.ask(), part.search(),
                part.basis(), part.binds(), part.elsewhere(), part.boundBy(), part.level(), part.remedy(), part.wording(),
                part.keep(), part.origin());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.criterion().id()).toList();
    }

    private static Finding finding(String id, Severity severity, Basis basis, Outcome outcome) {
        Part part = BASE.parts().get(0);
        Part ours = new Part(part.name(), part.question(), part.shown(), part.missing(), part.essential(), part.ask(), part.search(),
                basis, part.binds(), part.elsewhere(), part.boundBy(), part.level(), part.remedy(), part.wording(),
                part.keep(), part.origin());
        Criterion criterion = new Criterion(id, BASE.title(), BASE.statement(), BASE.why(), BASE.sources(),
                BASE.confidence(), BASE.documents(), BASE.reach(), BASE.appliesTo(), severity, BASE.theme(), BASE.strands(),
                BASE.goodLooksLike(), BASE.governorsQuestion(), List.of(ours), BASE.origin());
        Result result = outcome == Outcome.MET ? Result.SHOWN
                : outcome == Outcome.CONTRARY ? Result.RULED_OUT : Result.MISSING;
        return new Finding(criterion, outcome, "because", List.of(new PartResult(ours, result)), List.of(), List.of(),
                Optional.empty(), List.of(), new Explanation(List.of(), List.of(), List.of()));
    }
}
