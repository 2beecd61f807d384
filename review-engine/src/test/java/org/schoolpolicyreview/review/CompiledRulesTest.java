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
}
