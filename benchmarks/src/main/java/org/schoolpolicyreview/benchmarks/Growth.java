package org.schoolpolicyreview.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.reading.DocumentReader;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.review.PolicyReview;

/**
 * Times how reading and reviewing grow with the text: one racist-incident policy of some 400 sentences beside one of ten
 * times as many. What is linear takes ten times as long.
 */
public final class Growth {

    private static final int SENTENCES = 400;
    private static final int TIMES = 10;
    private static final int ROUNDS = 7;
    private static final int ROUNDS_OF_WARM_UP = 5;

    /** Keeps each result alive, so that making it is never left out as useless. */
    private static volatile @Nullable Object last;

    private Growth() {}

    /** Measures. */
    public static void main(String[] args) {
        School sample = PolicyFiles.read(Sample.FOLDER).school();
        School small = ofSentences(sample, SENTENCES);
        School large = ofSentences(sample, SENTENCES * TIMES);
        DocumentReader reader = new DocumentReader();
        PolicyReview review = PolicyReview.withBuiltInCriteria();
        System.out.printf("%nOne document of %d and of %d sentences; the median of %d rounds in turns, after %d to warm up.%n%s%n%n",
                sentences(reader, small), sentences(reader, large), ROUNDS, ROUNDS_OF_WARM_UP, Machine.described());
        measure("Reading", () -> reader.read(small), () -> reader.read(large));
        measure("Reading and reviewing", () -> review.of(small, Sample.DAY), () -> review.of(large, Sample.DAY));
    }

    /** The texts of all documents of a school, one after the other and again, as one document. */
    private static School ofSentences(School school, int count) {
        DocumentReader reader = new DocumentReader();
        List<Block> all = school.documents().stream().flatMap(document -> document.text().stream()).toList();
        int whole = sentences(reader, of(school, all));
        List<Block> blocks = new ArrayList<>();
        for (int copy = 0; copy < count / whole; copy++) {
            blocks.addAll(all);
        }
        int rest = (int) ((long) all.size() * (count % whole) / whole);
        blocks.addAll(all.subList(0, rest));
        return of(school, blocks);
    }

    private static School of(School school, List<Block> blocks) {
        PolicyDocument document = PolicyDocument.named("racist-incident-policy").set(PolicyDocument.KINDS, List.of(DocumentKind.RACIST_INCIDENT_POLICY))
                .text(blocks).build();
        return School.named("One document").document(document).build();
    }

    private static int sentences(DocumentReader reader, School school) {
        ReadSchool read = reader.read(school);
        return read.documents().stream().mapToInt(document -> document.sentences().size()).sum();
    }

    private static void measure(String name, Supplier<?> small, Supplier<?> large) {
        List<Double> few = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        for (int round = -ROUNDS_OF_WARM_UP; round < ROUNDS; round++) {
            double one = once(small);
            double ten = once(large);
            if (round >= 0) {
                few.add(one);
                many.add(ten);
            }
        }
        System.out.printf(Locale.ROOT, "%-24s %9.1f ms %9.1f ms   %5.1f times%n", name, new Times(few).median() * 1000,
                new Times(many).median() * 1000, new Times(many).shareOf(new Times(few)));
    }

    private static double once(Supplier<?> work) {
        long start = System.nanoTime();
        last = work.get();
        return (System.nanoTime() - start) / 1e9;
    }
}
