package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.review.GapReport;

/** A promise that is weakened no longer counts, though all else in the text stays as it is. */
class WeakenedWordsTest {

    private static final String GOOD = "harbour-view-primary";
    private static final School SCHOOL = PolicyFiles.read(SampleFiles.POLICIES.resolve(GOOD)).school();
    private static final Pattern PROMISE = Pattern.compile("\\b(will|must)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?;]) ");

    @Test
    void theGoodSampleMeetsMostOfWhatAsksForAPromise() {
        List<String> all = asksForAPromise();
        assertThat(met(Reviewed.sample(GOOD))).hasSizeGreaterThan(all.size() / 2);
    }

    /**
     * Each "will" and "must" becomes another word, and each sentence without one is weakened as a whole. What is not seen yet is
     * named: "Every adult who works here, supply staff included, must not act" has its "not" after a clause with a comma.
     */
    @TestFactory
    Stream<DynamicTest> noCriterionThatAsksForAPromiseStaysMet() {
        return Stream.of(
                stays("may", "may", "Where possible, "),
                stays("where possible", "where possible will", "Where possible, "),
                stays("not", "$1 not", "We do not promise that ", "INC-01"));
    }

    private static DynamicTest stays(String name, String insteadOfAPromise, String beforeAPlainSentence, String... known) {
        List<String> notYet = List.of(known);
        return DynamicTest.dynamicTest(name, () -> {
            School school = Texts.changed(SCHOOL, document -> Texts.withText(document, document.text().stream()
                    .map(block -> block instanceof Block.Heading || isHead(block) ? block : Texts.withWords(block,
                            words -> weakened(words, insteadOfAPromise, beforeAPlainSentence)))
                    .toList()));
            assertThat(met(Reviewed.of(school))).containsExactlyElementsOf(notYet);
        });
    }

    private static boolean isHead(Block block) {
        return block instanceof Block.TableRow row && row.head();
    }

    private static String weakened(String words, String insteadOfAPromise, String beforeAPlainSentence) {
        return BETWEEN_SENTENCES.splitAsStream(words)
                .map(sentence -> sentence.isBlank() ? sentence
                        : PROMISE.matcher(sentence).find() ? PROMISE.matcher(sentence).replaceAll(insteadOfAPromise)
                        : beforeAPlainSentence + sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static List<String> met(GapReport report) {
        return asksForAPromise().stream()
                .filter(id -> report.finding(id).orElseThrow().outcome() == Outcome.MET).toList();
    }

    /** To set out what the aims of the law are is no promise. */
    private static final String AIMS_OF_THE_LAW = "LEGAL-06";

    /** Criteria of which an essential part asks for something to be done, and not only for an offer, a date or a list. */
    private static List<String> asksForAPromise() {
        return Reviewed.REVIEW.criteria().stream().filter(criterion -> !criterion.id().equals(AIMS_OF_THE_LAW))
                .filter(criterion -> criterion.parts().stream()
                        .anyMatch(part -> part.essential() && part.ask().readsSentences() && !part.search().offer()))
                .map(Criterion::id)
                .toList();
    }
}
