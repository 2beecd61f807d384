package org.schoolpolicyreview.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Times one review of one school, the whole process: with the rules that the build compiled, and with the same rules
 * compiled at run time by {@code drools-mvel}. In turns, so that whatever else the machine does falls on both alike.
 *
 * <p>Ends with a status other than 0 if the reports differ, or if the first way takes more than half as long as the second.
 */
public final class StartUp {

    private static final double AT_MOST = 0.5;
    private static final int RUNS = 7;

    private StartUp() {}

    /** Measures. The argument is how often each way is run. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length == 0 ? RUNS : Math.max(1, Integer.parseInt(args[0]));
        System.out.printf("%nOne review of %s to text, the whole process, %d runs of each, in turns.%n%s%n",
                Sample.FOLDER, runs, Machine.described());
        Way asItIs = Program.asItIs();
        Way compiling = Program.compilingAtStart();
        List<Way> ways = new ArrayList<>(List.of(asItIs, compiling));
        String report = theReport(asItIs, compiling);
        Optional<Way> launched = Program.asLaunched();
        if (launched.isPresent() && isThisProgram(launched.get(), report)) {
            ways.add(launched.get());
        }
        Map<Way, Times> times = inTurns(ways, runs, report);
        print(times, times.get(compiling));
        if (times.get(asItIs).shareOf(times.get(compiling)) > AT_MOST) {
            System.err.println("Too slow: A takes more than half the time of B.");
            System.exit(1);
        }
    }

    /** Runs both once before the clock counts, so that the files of both have been read from the disk. */
    private static String theReport(Way asItIs, Way compiling) throws IOException, InterruptedException {
        String report = asItIs.run().report();
        if (report.isBlank() || !report.equals(compiling.run().report())) {
            throw new IllegalStateException("There is no report, or compiling at start gives another one.");
        }
        return report;
    }

    /** The launcher may hold an older program, whose time would tell nothing about this one. */
    private static boolean isThisProgram(Way launched, String report) throws IOException, InterruptedException {
        try {
            if (launched.run().report().equals(report)) {
                return true;
            }
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        System.out.println("C is left out: the launcher holds another program. Start ./policy-review once to renew it.");
        return false;
    }

    private static Map<Way, Times> inTurns(List<Way> ways, int runs, String report)
            throws IOException, InterruptedException {
        Map<Way, List<Double>> seconds = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (Way way : ways) {
                Way.Run done = way.run();
                if (!done.report().equals(report)) {
                    throw new IllegalStateException(way.name() + " gave another report this time.");
                }
                seconds.computeIfAbsent(way, first -> new ArrayList<>()).add(done.seconds());
            }
        }
        Map<Way, Times> times = new LinkedHashMap<>();
        seconds.forEach((way, all) -> times.put(way, new Times(all)));
        return times;
    }

    private static void print(Map<Way, Times> times, Times compiling) {
        System.out.printf("%n%-34s%s%10s%n", "", Times.HEADINGS, "of B");
        times.forEach((way, all) -> System.out.printf(Locale.ROOT, "%-34s%s%10.2f%n",
                way.name(), all, all.shareOf(compiling)));
        System.out.printf(Locale.ROOT, "%nAll print the same report. A may take %.2f of the time of B.%n", AT_MOST);
    }
}
