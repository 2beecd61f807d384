package org.schoolpolicyreview.benchmarks;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.reading.DocumentReader;
import org.schoolpolicyreview.report.text.TextReport;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PolicyReview;

/**
 * Times what a process does that is up and warm: reading a school's files, reading what they say, reviewing it (which
 * reads them again), writing the report.
 *
 * <p>Plain loops: each of these takes tenths of a millisecond or more, far above what a harness such as JMH takes care of.
 * What is told here is their order, and a harness would be one more library to keep.
 */
public final class Warm {

    private static final int RUNS = 20;
    private static final int ROUNDS = 7;
    private static final int ROUNDS_OF_WARM_UP = 5;

    /** Keeps each result alive, so that making it is never left out as useless. */
    private static volatile @Nullable Object last;

    private Warm() {}

    /** Measures. */
    public static void main(String[] args) {
        PolicyReview review = PolicyReview.withBuiltInCriteria();
        DocumentReader reader = new DocumentReader();
        School school = PolicyFiles.read(Sample.FOLDER).school();
        GapReport report = review.of(school, Sample.DAY);
        System.out.printf("%nOne process, warm: %d documents, %d criteria; %d rounds of %d runs after %d to warm up.%n%s%n",
                school.documents().size(), review.criteria().size(), ROUNDS, RUNS, ROUNDS_OF_WARM_UP,
                Machine.described());
        System.out.printf("%n%-24s%s%14s%n", RUNS + " runs", Times.HEADINGS, "one run");
        measure("Reading the files", () -> PolicyFiles.read(Sample.FOLDER).school());
        measure("Reading what they say", () -> reader.read(school));
        measure("One review", () -> review.of(school, Sample.DAY));
        measure("Writing it as text", () -> text(report));
    }

    private static void measure(String name, Supplier<?> work) {
        for (int round = 0; round < ROUNDS_OF_WARM_UP; round++) {
            round(work);
        }
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            seconds.add(round(work));
        }
        Times times = new Times(seconds);
        System.out.printf(Locale.ROOT, "%-24s%s%11.3f ms%n", name, times, times.median() / RUNS * 1000);
    }

    private static double round(Supplier<?> work) {
        long start = System.nanoTime();
        for (int run = 0; run < RUNS; run++) {
            last = work.get();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static String text(GapReport report) {
        StringWriter text = new StringWriter();
        try {
            TextReport.standard().write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
