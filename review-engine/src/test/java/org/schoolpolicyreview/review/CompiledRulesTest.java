package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.School;

/** Rules that were compiled when the product was built find what the same rules find when they are compiled at run time. */
class CompiledRulesTest {

    @Test
    void bothCompilationsFindTheSameInEverySample() {
        PolicyReview built = PolicyReview.withBuiltInCriteria();
        PolicyReview now = Rules.compiledNow();
        for (School school : Samples.all()) {
            for (LocalDate day : new LocalDate[] {LocalDate.of(2011, 1, 1), LocalDate.of(2026, 11, 23), LocalDate.of(2035, 1, 1)}) {
                assertThat(now.of(school, day)).as(school.name() + " on " + day).isEqualTo(built.of(school, day));
            }
        }
    }

    /** One sentence may be noted under several topics, and then stands at one place of the file for all of them. */
    @Test
    void evidenceComesInTheSameOrderHoweverTheRulesFire() {
        PolicyReview built = PolicyReview.withBuiltInCriteria();
        PolicyReview now = Rules.compiledNow();
        School twice = Samples.of("pebble-row-nursery");
        GapReport first = built.of(twice, LocalDate.of(2026, 11, 23));
        for (int time = 0; time < 20; time++) {
            assertThat(built.of(twice, LocalDate.of(2026, 11, 23))).isEqualTo(first);
            assertThat(now.of(twice, LocalDate.of(2026, 11, 23))).isEqualTo(first);
        }
    }
}
