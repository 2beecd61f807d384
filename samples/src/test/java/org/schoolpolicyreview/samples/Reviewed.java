package org.schoolpolicyreview.samples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PolicyReview;

/** The reports of the samples, each made once for all tests. */
final class Reviewed {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();

    private static final Map<Path, GapReport> REPORTS = new ConcurrentHashMap<>();

    private Reviewed() {}

    /** The report of a sample: a file or a folder of {@link SampleFiles#schools()}. */
    static GapReport sample(Path school) {
        return REPORTS.computeIfAbsent(school, path -> of(PolicyFiles.read(path).school()));
    }

    /** The report of the sample of this name. */
    static GapReport sample(String name) {
        return sample(SampleFiles.POLICIES.resolve(name));
    }

    /** The report of a school on the day of the samples. */
    static GapReport of(School school) {
        return REVIEW.of(school, TODAY);
    }
}
