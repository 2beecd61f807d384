package org.schoolpolicyreview.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PolicyReview;

/**
 * Times each form of the report: the whole process that reviews a school and writes that form alone, in turns; and writing
 * it again and again in a process that is warm, where the review is not counted.
 */
public final class Forms {

    private static final int RUNS = 5;
    private static final int WARM_RUNS = 40;
    private static final int ROUNDS = 5;
    private static final int ROUNDS_OF_WARM_UP = 4;

    private Forms() {}

    /** Measures. The argument is how often each form is run as a process. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length == 0 ? RUNS : Math.max(1, Integer.parseInt(args[0]));
        List<ReportForm> forms = ServiceLoader.load(ReportForm.class).stream().map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(ReportForm::format)).toList();
        System.out.printf("%nEach form of the report of %s: %d whole processes, in turns; then %d rounds of %d when warm.%n%s%n",
                Sample.FOLDER, runs, ROUNDS, WARM_RUNS, Machine.described());
        List<Times> processes = processes(forms, runs);
        GapReport report = PolicyReview.withBuiltInCriteria().of(PolicyFiles.read(Sample.FOLDER).school(), Sample.DAY);
        System.out.printf("%n%-20s%s%16s%n", "Whole process", Times.HEADINGS, "warm, writing");
        for (int form = 0; form < forms.size(); form++) {
            System.out.printf(Locale.ROOT, "%-20s%s%13.2f ms%n", forms.get(form).format(), processes.get(form),
                    warm(forms.get(form), report).median() / WARM_RUNS * 1000);
        }
    }

    private static List<Times> processes(List<ReportForm> forms, int runs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("forms");
        try {
            List<Way> ways = forms.stream().map(form -> Program.writing(form.format(), folder)).toList();
            List<List<Double>> seconds = ways.stream().<List<Double>>map(way -> new ArrayList<>()).toList();
            for (int run = -1; run < runs; run++) {
                for (int way = 0; way < ways.size(); way++) {
                    double once = ways.get(way).run().seconds();
                    if (run >= 0) {
                        seconds.get(way).add(once);
                    }
                }
            }
            return seconds.stream().map(Times::new).toList();
        } finally {
            try (Stream<Path> written = Files.walk(folder)) {
                written.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
            }
        }
    }

    private static Times warm(ReportForm form, GapReport report) {
        List<Double> seconds = new ArrayList<>();
        for (int round = -ROUNDS_OF_WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int run = 0; run < WARM_RUNS; run++) {
                write(form, report);
            }
            if (round >= 0) {
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        return new Times(seconds);
    }

    private static void write(ReportForm form, GapReport report) {
        try {
            form.write(report, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
