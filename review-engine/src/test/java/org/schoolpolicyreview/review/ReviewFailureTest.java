package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Ask;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.model.School;

/** A rule that throws ends the review of that school by name; no partial report exists; other schools go on. */
class ReviewFailureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final School BROKEN = school("Broken School", "Throw");
    private static final School SOUND = school("Sound School", "Equality Policy");

    @Test
    void aRuleOfItsOwnNamesItsCriterion() {
        PolicyReview review = withFaultyRule("GOV-01/next-review: fails");
        assertThatThrownBy(() -> review.of(BROKEN, TODAY)).isInstanceOfSatisfying(ReviewException.class, failure -> {
            assertThat(failure.criteria()).containsExactly("GOV-01");
            assertThat(failure).hasMessage("The review of Broken School could not be finished: A rule failed: "
                    + "GOV-01/next-review: fails. Criteria concerned: GOV-01.");
        });
        assertThat(review.of(SOUND, TODAY).findings()).hasSameSizeAs(review.criteria());
    }

    @Test
    void aSharedRuleNamesEveryCriterionThatAsksIt() {
        List<String> asking = Stream.concat(Rules.sources("rules/asking").stream(), Stream.of("""
                package org.schoolpolicyreview.rules.asking
                import org.schoolpolicyreview.rules.*
                import org.schoolpolicyreview.rules.questions.*
                import org.schoolpolicyreview.rules.stated.*
                rule "within: fails" when $a : Within() then if (true) throw new IllegalStateException("no"); end
                """)).toList();
        PolicyReview review = new PolicyReview(BuiltInPacks.england(), BuiltInPacks.finderForEngland(), Rules.compile(asking),
                Rules.compile(Rules.sources("criteria/england")), Rules.weighing());
        assertThatThrownBy(() -> review.of(SOUND, TODAY)).isInstanceOfSatisfying(ReviewException.class, failure ->
                assertThat(failure.criteria()).contains("INC-05").doesNotContain("GOV-01").isEqualTo(
                        BuiltInPacks.england().criteria().stream()
                                .filter(criterion -> criterion.parts().stream().anyMatch(part -> part.ask() == Ask.WITHIN))
                                .map(Criterion::id).toList()));
    }

    @Test
    void aMatterWithoutAnOutcomeIsAFaultAndNeverSilence() {
        List<String> withoutMet = Rules.sources("rules/weighing").stream()
                .map(rules -> rules.replace("new Verdict($matter, Outcome.NOT_SEEN)", "new String()")).toList();
        PolicyReview review = new PolicyReview(BuiltInPacks.england(), BuiltInPacks.finderForEngland(), Rules.asking(),
                Rules.compile(Rules.sources("criteria/england")), Rules.compile(withoutMet));
        assertThatThrownBy(() -> review.of(SOUND, TODAY)).isInstanceOf(ReviewException.class)
                .hasMessageContaining("did not come to exactly one outcome")
                .hasMessageContaining("Criteria concerned: ").hasMessageContaining("INC-05").hasMessageContaining("TRN-01");
    }

    private static PolicyReview withFaultyRule(String name) {
        return Rules.with(BuiltInPacks.england(), Stream.concat(Rules.sources("criteria/england").stream(), Stream.of("""
                package org.schoolpolicyreview.rules.looking.england
                import org.schoolpolicyreview.rules.*
                import org.schoolpolicyreview.rules.questions.*
                import org.schoolpolicyreview.rules.stated.*
                rule "%s" when $d : DocumentFact( title == "Throw" )
                then if (true) throw new IllegalStateException("no"); end
                """.formatted(name))).toArray(String[]::new));
    }

    private static School school(String name, String title) {
        return School.named(name).document(Texts.document("# " + title)).build();
    }
}
