package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PolicyReview;

/** A promise that is weakened in its words alone no longer counts, though no value of the policy file was touched. */
class WeakenedWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();
    private static final ChangedSchool GOOD = new ChangedSchool("harbour-view-primary");
    private static final Map<School, GapReport> REPORTS = new ConcurrentHashMap<>();
    private static final Pattern PROMISE = Pattern.compile("\\b(will|must)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void theGoodSampleMeetsMostOfWhatAsksForAPromise() {
        List<String> met = asksForAPromise().stream()
                .filter(id -> outcome(GOOD.withWords(words -> words), id) == Outcome.MET).toList();
        assertThat(met).hasSizeGreaterThanOrEqualTo(10);
    }

    /** Each "will" and "must" of the quotations becomes another word, and each sentence without one is weakened as a whole. */
    @TestFactory
    Stream<DynamicTest> noCriterionThatAsksForAPromiseStaysMet() {
        return Stream.of(
                stays("may", "may", "Where possible, "),
                stays("where possible", "where possible will", "Where possible, "),
                stays("not", "$1 not", "We do not promise that "));
    }

    private static DynamicTest stays(String name, String insteadOfAPromise, String beforeAPlainSentence) {
        return DynamicTest.dynamicTest(name, () -> {
            School school = GOOD.withWords(words -> weakened(words, insteadOfAPromise, beforeAPlainSentence));
            assertThat(asksForAPromise())
                    .filteredOn(id -> outcome(school, id) == Outcome.MET).isEmpty();
        });
    }

    private static String weakened(String words, String insteadOfAPromise, String beforeAPlainSentence) {
        return Stream.of(words.split("(?<=[.!?;]) "))
                .map(sentence -> PROMISE.matcher(sentence).find() ? PROMISE.matcher(sentence).replaceAll(insteadOfAPromise)
                        : beforeAPlainSentence + sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** Criteria of which a part asks for something to be done, and not only for an offer, a date or a list. */
    private static List<String> asksForAPromise() {
        return REVIEW.criteria().stream()
                .filter(criterion -> criterion.parts().stream()
                        .anyMatch(part -> part.ask().readsTopic() && !part.search().offer()))
                .map(Criterion::id)
                .toList();
    }

    private static Outcome outcome(School school, String id) {
        return REPORTS.computeIfAbsent(school, each -> REVIEW.of(each, TODAY)).finding(id).orElseThrow().outcome();
    }
}
