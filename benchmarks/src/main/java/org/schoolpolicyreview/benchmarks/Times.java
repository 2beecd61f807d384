package org.schoolpolicyreview.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How long the same thing took, time after time. The median stands for all of them: one run that something else disturbed
 * does not move it.
 *
 * @param seconds of each run, at least one, in the order in which they were made
 */
record Times(List<Double> seconds) {

    static final String HEADINGS = String.format(Locale.ROOT, "%10s %10s %10s", "median", "shortest", "longest");

    Times {
        seconds = List.copyOf(seconds);
        if (seconds.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured.");
        }
    }

    double median() {
        List<Double> sorted = seconds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /**
     * How long this takes for each second of something that was done in turns with it. Each run is held against its
     * neighbour, and the median is told: a machine that is busy for half the time would otherwise decide it.
     */
    double shareOf(Times other) {
        return new Times(IntStream.range(0, seconds.size())
                .mapToObj(run -> seconds.get(run) / other.seconds.get(run))
                .toList()).median();
    }

    /** Median, shortest and longest, to stand under {@link #HEADINGS}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%8.3f s %8.3f s %8.3f s",
                median(), Collections.min(seconds), Collections.max(seconds));
    }
}
