package org.schoolpolicyreview.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PolicyReview;

/** Reports on all samples, and on the schools with no documents and no gaps that the tests of reports keep. */
final class SomeReports {

    static final List<ReportForm> FORMS = List.of(
            new WordForm(), new GovernorsForm(), new PlanForm(), new PlanWorkbookForm(), new WorkbookForm());

    /** Large and small, strong and weak. */
    static final Set<String> SOME = Set.of("harbour-view-primary", "heronbright-academy", "marlsworth-cofe-primary",
            "mersey-gate-academy", "no-documents", "no-gaps");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path GOLDEN_CRITERIA = Path.of("../reports/src/test/resources/golden-criteria.txt");
    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();
    private static final Map<List<Object>, byte[]> WRITTEN = new HashMap<>();
    private static final Map<String, GapReport> ALL = read();

    private SomeReports() {}

    /** The report as golden files hold it: on a fixed selection of criteria, so that a new one breaks none. */
    static GapReport golden(GapReport report) {
        try (Stream<String> lines = Files.lines(GOLDEN_CRITERIA)) {
            return report.only(lines.filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, GapReport> all() {
        return ALL;
    }

    static GapReport of(String name) {
        return ALL.get(name);
    }

    static GapReport ofText(String yaml) {
        return REVIEW.of(PolicyFiles.read("school.yaml", yaml).school(), TODAY);
    }

    static byte[] bytes(ReportForm form, GapReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            form.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Written once for all tests that only read it. */
    static byte[] written(ReportForm form, GapReport report) {
        return WRITTEN.computeIfAbsent(List.of(form.format(), report), key -> bytes(form, report));
    }

    private static Map<String, GapReport> read() {
        Map<String, GapReport> reports = new TreeMap<>();
        for (String folder : List.of("../samples/policies", "../reports/src/test/resources/schools")) {
            try (Stream<Path> schools = Files.list(Path.of(folder))) {
                schools.forEach(school -> reports.put(school.getFileName().toString().replace(".yaml", ""),
                        REVIEW.of(PolicyFiles.read(school).school(), TODAY)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return reports;
    }
}
