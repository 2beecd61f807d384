package org.schoolpolicyreview.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PolicyReview;

/** Reports on the samples, and on schools of the tests' own. */
public final class SomeReports {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path GOLDEN_CRITERIA = Path.of("src/test/resources/golden-criteria.txt");
    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();
    private static final Map<Path, GapReport> REVIEWED = new ConcurrentHashMap<>();
    private static final Path SAMPLES = Path.of("../samples/policies");

    private SomeReports() {}

    /** The report as golden files hold it: on a fixed selection of criteria, so that a new one breaks none. */
    public static GapReport golden(GapReport report) {
        try (Stream<String> lines = Files.lines(GOLDEN_CRITERIA)) {
            return report.only(lines.filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static GapReport sample(String name) {
        Path folder = SAMPLES.resolve(name);
        return of(Files.isDirectory(folder) ? folder : SAMPLES.resolve(name + ".yaml"));
    }

    public static List<String> sampleNames() {
        try (Stream<Path> all = Files.list(SAMPLES)) {
            return all.map(path -> path.getFileName().toString().replace(".yaml", "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<GapReport> samples() {
        return sampleNames().stream().map(SomeReports::sample).toList();
    }

    /** Of a school in src/test/resources/schools. */
    public static GapReport own(String name) {
        return of(Path.of("src/test/resources/schools").resolve(name + ".yaml"));
    }

    public static GapReport ofText(String yaml) {
        return REVIEW.of(PolicyFiles.read("school.yaml", yaml).school(), TODAY);
    }

    /** Each is reviewed once for all tests. */
    private static GapReport of(Path path) {
        return REVIEWED.computeIfAbsent(path, each -> REVIEW.of(PolicyFiles.read(each).school(), TODAY));
    }
}
