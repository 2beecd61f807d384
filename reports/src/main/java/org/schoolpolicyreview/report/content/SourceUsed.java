package org.schoolpolicyreview.report.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schoolpolicyreview.criteria.Source;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/**
 * A source that criteria of this report come from.
 *
 * @param source the source
 * @param criteria the ids of these criteria
 */
public record SourceUsed(Source source, List<String> criteria) {

    public SourceUsed {
        criteria = List.copyOf(criteria);
    }

    /** By id. */
    static List<SourceUsed> of(GapReport report) {
        Map<String, Source> sources = new TreeMap<>();
        report.findings().stream().flatMap(finding -> finding.criterion().sources().stream())
                .forEach(source -> sources.putIfAbsent(source.id(), source));
        return sources.values().stream()
                .map(source -> new SourceUsed(source, report.findings().stream()
                        .filter(finding -> uses(finding, source)).map(finding -> finding.criterion().id()).toList()))
                .toList();
    }

    private static boolean uses(Finding finding, Source source) {
        return finding.criterion().sources().stream().anyMatch(each -> each.id().equals(source.id()));
    }
}
