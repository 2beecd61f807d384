package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.review.PartResult.Result;

/** A condition on one of several groups takes nothing from what the others are told. */
class OneOfSeveralTest {

    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();

    @ParameterizedTest
    @ValueSource(strings = {
            "All pupils, staff and, if they ask, parents are told of these measures at least once a year.",
            "All pupils and all staff are told of these measures every September. Parents are told of these measures every September if they ask."
    })
    void onlyParentsAreToldOnACondition(String words) {
        Map<String, Result> results = REVIEW.of(Texts.school("# Behaviour Policy\n\n" + words), LocalDate.of(2026, 11, 23))
                .finding("COM-01").orElseThrow().parts().stream()
                .collect(Collectors.toMap(each -> each.part().name(), PartResult::result));

        assertThat(results).containsEntry("pupils", Result.SHOWN).containsEntry("staff", Result.SHOWN)
                .containsEntry("parents", Result.UNCLEAR);
    }
}
