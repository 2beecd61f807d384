package org.schoolpolicyreview.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;

/** What is reviewed: the school of the samples with the most documents, on a fixed day. */
final class Sample {

    static final Path FOLDER = Path.of("samples", "policies", "harbour-view-primary");
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Sample() {}
}
