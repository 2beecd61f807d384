package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.PolicyReview;

/** A promise that is weakened in its words alone no longer counts, though no value of the policy file was touched. */
class WeakenedWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();
    private static final ChangedSchool GOOD = new ChangedSchool("harbour-view-primary");
    private static final Pattern PROMISE = Pattern.compile("\\b(will|must)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void theGoodSampleMeetsMostOfWhatAsksForAPromise() {
        List<String> met = asksForAPromise().stream()
                .filter(id -> outcome(GOOD.withWords(words -> words), id) == Outcome.MET).toList();
        assertThat(met).hasSizeGreaterThanOrEqualTo(10);
    }

    @TestFactory
    Stream<DynamicTest> noCriterionThatAsksForAPromiseStaysMet() {
        return Stream.of(
                stays("may", words -> PROMISE.matcher(words).replaceAll("may")),
                stays("where possible", words -> PROMISE.matcher(words).replaceAll("where possible will")),
                stays("not", words -> PROMISE.matcher(words).replaceAll("$1 not")));
    }

    private static DynamicTest stays(String weakened, UnaryOperator<String> change) {
        return DynamicTest.dynamicTest(weakened, () -> {
            School school = GOOD.withWords(change);
            assertThat(asksForAPromise().stream().filter(id -> promisesDecide(id)).toList())
                    .filteredOn(id -> outcome(school, id) == Outcome.MET).isEmpty();
        });
    }

    /** Criteria of which a part asks for something to be done, and not only for an offer, a date or a list. */
    private static List<String> asksForAPromise() {
        return REVIEW.criteria().stream()
                .filter(criterion -> criterion.parts().stream()
                        .anyMatch(part -> part.ask().readsTopic() && !part.search().offer()))
                .map(Criterion::id)
                .toList();
    }

    /** Whether the quotations that show it hold a "will" or a "must" at all: a plain sentence cannot be weakened so. */
    private static boolean promisesDecide(String id) {
        Finding finding = finding(GOOD.withWords(words -> words), id);
        return finding.evidence().stream().flatMap(evidence -> evidence.quote().stream())
                .anyMatch(quote -> PROMISE.matcher(quote).find());
    }

    private static Outcome outcome(School school, String id) {
        return finding(school, id).outcome();
    }

    private static Finding finding(School school, String id) {
        return REVIEW.of(school, TODAY).finding(id).orElseThrow();
    }
}
