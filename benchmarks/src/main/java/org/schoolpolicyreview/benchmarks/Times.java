package org.schoolpolicyreview.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * How long the same thing took, time after time. The median stands for all of them: one run that something else disturbed
 * does not move it.
 *
 * @param seconds at least one, the shortest first
 */
record Times(List<Double> seconds) {

    static final String HEADINGS = String.format(Locale.ROOT, "%10s %10s %10s", "median", "shortest", "longest");

    Times {
        seconds = seconds.stream().sorted().toList();
        if (seconds.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured.");
        }
    }

    double median() {
        int middle = seconds.size() / 2;
        return seconds.size() % 2 == 1
                ? seconds.get(middle)
                : (seconds.get(middle - 1) + seconds.get(middle)) / 2;
    }

    double shortest() {
        return seconds.get(0);
    }

    double longest() {
        return seconds.get(seconds.size() - 1);
    }

    /** Median, shortest and longest, to stand under {@link #HEADINGS}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%8.3f s %8.3f s %8.3f s", median(), shortest(), longest());
    }
}
