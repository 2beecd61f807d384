package org.schoolpolicyreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolpolicyreview.review.FailedReview;
import org.schoolpolicyreview.review.PolicyReview;

/** What goes wrong inside the program: with a school's review, and with the program itself. */
class FailuresTest {

    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();
    private static final Clock NOW = Clock.systemUTC();

    @TempDir
    private Path folder;

    @BeforeEach
    void twoSchools() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "school:\n  name: Unlucky School\n");
        Files.writeString(folder.resolve("b.yaml"), "school:\n  name: Lucky School\n");
    }

    private Run run(Engine engine, String... arguments) {
        return Run.of(folder, NOW, Terminal.NONE, engine, arguments);
    }

    @Test
    void aReviewThatFailsNeverStopsTheOthersAndIsListedAtTheEnd() {
        Run run = run((school, asOf) -> {
            if (school.name().startsWith("Unlucky")) {
                throw FailedReview.of(school.name(), "INC-05");
            }
            return REVIEW.of(school, asOf);
        }, "review", ".");

        assertThat(run.out()).contains("Lucky School").doesNotContain("Unlucky School");
        assertThat(run.err()).isEqualTo("""
                Not reviewed: 1 of 2. What to mend:
                  a.yaml: The review of Unlucky School could not be finished: the rule "INC-05/record" failed. \
                Criteria concerned: INC-05.
                """);
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void aFaultOfTheProgramIsOwnedUpToWithoutATrace() {
        Run run = run((school, asOf) -> {
            throw new IllegalStateException("a fault");
        }, "review", ".");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                The program has a fault, and stopped. Your files are as they were.
                What went wrong: java.lang.IllegalStateException: a fault
                Please report it with what you see when you add --debug.
                """);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void withDebugTheTraceIsShown() {
        Run run = run((school, asOf) -> {
            throw new StackOverflowError();
        }, "review", ".", "--debug");

        assertThat(run.err()).contains(
                "What went wrong: java.lang.StackOverflowError", "at org.schoolpolicyreview.cli.");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void thePathOfAFileIsTakenFromTheFolderInWhichTheProgramRuns() {
        Run run = run((school, asOf) -> REVIEW.of(school, asOf), "validate", folder.resolve("nowhere.yaml").toString());

        assertThat(run.out()).startsWith("nowhere.yaml: mistake: There is no such file.");
    }
}
