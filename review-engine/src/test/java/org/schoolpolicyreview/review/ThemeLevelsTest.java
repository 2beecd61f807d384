package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolpolicyreview.criteria.Level.REVIEWED_WITH_EFFECT;
import static org.schoolpolicyreview.criteria.Level.SHOWN_WORKING;
import static org.schoolpolicyreview.criteria.Level.SPECIFIED;
import static org.schoolpolicyreview.criteria.Level.STATED;
import static org.schoolpolicyreview.review.PartResult.Result.FALLS_SHORT;
import static org.schoolpolicyreview.review.PartResult.Result.MISSING;
import static org.schoolpolicyreview.review.PartResult.Result.NOT_ASKED;
import static org.schoolpolicyreview.review.PartResult.Result.NOT_SEEN;
import static org.schoolpolicyreview.review.PartResult.Result.SHOWN;
import static org.schoolpolicyreview.review.PartResult.Result.UNCLEAR;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Level;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Severity;
import org.schoolpolicyreview.criteria.Theme;
import org.schoolpolicyreview.review.PartResult.Result;
import org.schoolpolicyreview.review.ThemeLevel.AtLevel;

/** How far the policies go on a theme: the lowest of the criteria that count decides. */
class ThemeLevelsTest {

    private static final Criterion BASE = BuiltInPacks.england().criterion("INC-05").orElseThrow();

    @Test
    void aCriterionIsAsFarAsAllItsPartsAreShown() {
        ThemeLevel theme = only(finding("A-1", Outcome.PARTLY_MET,
                part(STATED, SHOWN), part(SPECIFIED, SHOWN), part(SPECIFIED, SHOWN), part(SHOWN_WORKING, MISSING)));
        assertThat(theme.level()).contains(SPECIFIED);
        assertThat(theme.asked()).containsExactly(
                new AtLevel(STATED, 1, 1), new AtLevel(SPECIFIED, 2, 2), new AtLevel(SHOWN_WORKING, 0, 1));
    }

    @Test
    void onePartOfALevelThatIsNotShownKeepsTheCriterionBelowIt() {
        ThemeLevel theme = only(finding("A-1", Outcome.PARTLY_MET,
                part(STATED, SHOWN), part(SPECIFIED, SHOWN), part(SPECIFIED, FALLS_SHORT)));
        assertThat(theme.level()).contains(STATED);
        assertThat(theme.asked()).contains(new AtLevel(SPECIFIED, 1, 2));
    }

    @Test
    void aHigherLevelIsNotReachedOverALowerOne() {
        ThemeLevel theme = only(finding("A-1", Outcome.PARTLY_MET, part(STATED, MISSING), part(SPECIFIED, SHOWN)));
        assertThat(theme.level()).isEmpty();
        assertThat(theme.canTell()).isTrue();
        assertThat(theme.next()).contains(STATED);
    }

    @Test
    void theLowestCriterionDecides() {
        ThemeLevel theme = only(
                finding("A-1", Outcome.MET, part(STATED, SHOWN), part(SPECIFIED, SHOWN)),
                finding("A-2", Outcome.PARTLY_MET, part(STATED, SHOWN), part(SPECIFIED, MISSING)));
        assertThat(theme.level()).contains(STATED);
        assertThat(theme.inPlace()).isEqualTo(1);
        assertThat(theme.counted()).hasSize(2);
    }

    @Test
    void aCriterionThatAsksForLittleAndHasItHoldsNoThemeBack() {
        ThemeLevel theme = only(
                finding("A-1", Outcome.MET, part(STATED, SHOWN)),
                finding("A-2", Outcome.MET, part(STATED, SHOWN), part(SHOWN_WORKING, SHOWN)));
        assertThat(theme.level()).contains(SHOWN_WORKING);
        assertThat(theme.next()).isEmpty();
        assertThat(theme.toNext()).isEmpty();
    }

    @Test
    void aCriterionOfMinorSeverityDoesNotCount() {
        ThemeLevel theme = only(
                finding("A-1", Outcome.MET, part(STATED, SHOWN)),
                finding(Severity.MINOR, "A-2", Outcome.NOT_EVIDENCED, part(STATED, MISSING)));
        assertThat(theme.level()).contains(STATED);
        assertThat(theme.counted()).extracting(each -> each.criterion().id()).containsExactly("A-1");
        assertThat(only(finding(Severity.MODERATE, "A-2", Outcome.NOT_EVIDENCED, part(STATED, MISSING))).level())
                .isEmpty();
    }

    @Test
    void aCriterionThatDoesNotApplyDoesNotCount() {
        ThemeLevel theme = only(
                finding("A-1", Outcome.MET, part(STATED, SHOWN)),
                finding("A-2", Outcome.NOT_APPLICABLE, part(SPECIFIED, NOT_ASKED)));
        assertThat(theme.level()).contains(STATED);
        assertThat(theme.asked()).extracting(AtLevel::level).containsExactly(STATED);
    }

    @Test
    void itCannotBeToldWhileOneCriterionIsNotSeen() {
        ThemeLevel theme = only(
                finding("A-1", Outcome.MET, part(STATED, SHOWN)),
                finding("A-2", Outcome.NOT_SEEN, part(STATED, NOT_SEEN)));
        assertThat(theme.canTell()).isFalse();
        assertThat(theme.level()).isEmpty();
        assertThat(theme.next()).isEmpty();
        assertThat(theme.open()).extracting(each -> each.criterion().id()).containsExactly("A-2");
    }

    @Test
    void itCannotBeToldWhileItIsNotKnownWhetherOneApplies() {
        ThemeLevel theme = only(
                finding("A-1", Outcome.MET, part(STATED, SHOWN)),
                finding("A-2", Outcome.NEEDS_INFORMATION, part(STATED, NOT_ASKED)));
        assertThat(theme.canTell()).isFalse();
    }

    @Test
    void aMinorCriterionThatIsNotSeenKeepsNothingFromBeingTold() {
        assertThat(only(
                finding("A-1", Outcome.MET, part(STATED, SHOWN)),
                finding(Severity.MINOR, "A-2", Outcome.NOT_SEEN, part(STATED, NOT_SEEN))).canTell()).isTrue();
    }

    @Test
    void whatIsForAPersonToDecideIsNotShownYet() {
        ThemeLevel theme = only(finding("A-1", Outcome.NEEDS_JUDGEMENT, part(STATED, SHOWN), part(SPECIFIED, UNCLEAR)));
        assertThat(theme.level()).contains(STATED);
        assertThat(theme.toNext()).extracting(ThemeLevel.Step::result).containsExactly(UNCLEAR);
    }

    @Test
    void onlyLevelsThatSomePartAsksForAreShown() {
        ThemeLevel theme = only(finding("A-1", Outcome.PARTLY_MET,
                part(STATED, SHOWN), part(REVIEWED_WITH_EFFECT, MISSING)));
        assertThat(theme.asked()).extracting(AtLevel::level).containsExactly(STATED, REVIEWED_WITH_EFFECT);
        assertThat(theme.next()).contains(REVIEWED_WITH_EFFECT);
    }

    @Test
    void thePartsThatAreNotShownWouldReachTheNextLevel() {
        ThemeLevel theme = only(
                finding("A-1", Outcome.PARTLY_MET, part(STATED, SHOWN), part(SPECIFIED, MISSING),
                        part(SHOWN_WORKING, MISSING)),
                finding("A-2", Outcome.PARTLY_MET, part(STATED, SHOWN), part(SPECIFIED, FALLS_SHORT)));
        assertThat(theme.toNext()).extracting(each -> each.criterion().id() + " " + each.part().level() + " " + each.result())
                .containsExactly("A-1 SPECIFIED MISSING", "A-2 SPECIFIED FALLS_SHORT");
    }

    @Test
    void aThemeOfWhichNothingCountsHasNoLevel() {
        assertThat(ThemeLevels.of(List.of(
                finding("A-1", Outcome.NOT_APPLICABLE, part(STATED, NOT_ASKED)),
                finding(Severity.MINOR, "A-2", Outcome.MET, part(STATED, SHOWN))))).isEmpty();
        assertThat(ThemeLevels.of(List.of())).isEmpty();
    }

    @Test
    void themesStandInTheirOrderAndTellThemselvesApart() {
        Finding incident = finding("A-1", Outcome.MET, part(STATED, SHOWN));
        Finding training = in(Theme.TRAINING, finding("B-1", Outcome.NOT_EVIDENCED, part(STATED, MISSING)));
        assertThat(ThemeLevels.of(List.of(training, incident)))
                .extracting(each -> each.theme() + " " + each.level().map(Level::word).orElse("-"))
                .containsExactly("INCIDENT_RESPONSE stated", "TRAINING -");
    }

    private static ThemeLevel only(Finding... findings) {
        List<ThemeLevel> levels = ThemeLevels.of(List.of(findings));
        assertThat(levels).hasSize(1);
        return levels.get(0);
    }

    private static PartResult part(Level level, Result result) {
        Part part = BASE.parts().get(0);
        return new PartResult(new Part(part.name(), part.question(), part.shown(), part.missing(), part.essential(), part.ask(),
                part.search(), part.basis(), part.binds(), part.elsewhere(), part.boundBy(), level, part.remedy(),
                part.wording(), part.keep(), part.origin()), result);
    }

    private static Finding finding(String id, Outcome outcome, PartResult... parts) {
        return finding(Severity.MAJOR, id, outcome, parts);
    }

    private static Finding finding(Severity severity, String id, Outcome outcome, PartResult... parts) {
        Criterion criterion = new Criterion(id, BASE.title(), BASE.statement(), BASE.why(), BASE.sources(),
                BASE.confidence(), BASE.documents(), BASE.reach(), BASE.appliesTo(), severity, Theme.INCIDENT_RESPONSE,
                BASE.strands(), BASE.goodLooksLike(), BASE.governorsQuestion(),
                Arrays.stream(parts).map(PartResult::part).toList(), BASE.origin());
        return new Finding(criterion, outcome, "because", List.of(parts), List.of(), List.of(), Optional.empty(),
                List.of(), new Explanation(List.of(), List.of(), List.of()));
    }

    private static Finding in(Theme theme, Finding finding) {
        Criterion of = finding.criterion();
        Criterion there = new Criterion(of.id(), of.title(), of.statement(), of.why(), of.sources(), of.confidence(),
                of.documents(), of.reach(), of.appliesTo(), of.severity(), theme, of.strands(), of.goodLooksLike(),
                of.governorsQuestion(), of.parts(), of.origin());
        return new Finding(there, finding.outcome(), finding.reason(), finding.parts(), finding.documents(),
                finding.evidence(), finding.remedy(), finding.documentsMissing(), finding.explanation());
    }
}
