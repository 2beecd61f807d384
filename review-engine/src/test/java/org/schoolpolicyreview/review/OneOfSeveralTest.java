package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.review.PartResult.Result;

/** A condition on one of several groups takes nothing from what the others are told. */
class OneOfSeveralTest {

    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();

    @Test
    void onlyParentsAreToldOnACondition() {
        assertThat(results("All pupils and all staff are told of these measures every September. Parents are told of these "
                + "measures every September if they ask.")).containsEntry("pupils", Result.SHOWN)
                .containsEntry("staff", Result.SHOWN).containsEntry("parents", Result.UNCLEAR);
    }

    @Test
    void aConditionInTheMiddleIsForAPersonToRead() {
        assertThat(results("All pupils, staff and, if they ask, parents are told of these measures at least once a year."))
                .containsEntry("parents", Result.UNCLEAR);
    }

    private static Map<String, Result> results(String words) {
        return REVIEW.of(Texts.school("# Behaviour Policy\n\n" + words), LocalDate.of(2026, 11, 23))
                .finding("COM-01").orElseThrow().parts().stream()
                .collect(Collectors.toMap(each -> each.part().name(), PartResult::result));
    }
}
