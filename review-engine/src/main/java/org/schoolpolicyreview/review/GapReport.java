package org.schoolpolicyreview.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.School;

/**
 * What a review found: one finding for each criterion, and exactly what was checked with which versions.
 *
 * @param school the school, with the facts that decided what applies
 * @param asOf the review date
 * @param criteriaPacks the packs of criteria with their versions: "england 2026.1"
 * @param documents the documents as the review had them
 * @param findings one for each criterion, by id
 * @param summary what to read first
 * @param details who asked for the review, and of which files it is
 */
public record GapReport(
        School school,
        LocalDate asOf,
        List<String> criteriaPacks,
        List<DocumentRead> documents,
        List<Finding> findings,
        Summary summary,
        ReviewDetails details) {

    public GapReport {
        criteriaPacks = List.copyOf(criteriaPacks);
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /** A report of which nobody said who asked for it, nor of which files it is. */
    public GapReport(
            School school,
            LocalDate asOf,
            List<String> criteriaPacks,
            List<DocumentRead> documents,
            List<Finding> findings,
            Summary summary) {
        this(school, asOf, criteriaPacks, documents, findings, summary, ReviewDetails.none());
    }

    /** The same report with these details. */
    public GapReport with(ReviewDetails others) {
        return new GapReport(school, asOf, criteriaPacks, documents, findings, summary, others);
    }

    /** The finding about a criterion. */
    public Optional<Finding> finding(String criterion) {
        return findings.stream().filter(finding -> finding.criterion().id().equals(criterion)).findFirst();
    }

    /** The same report as if only these criteria had been asked, by their ids; its summary is of these too. */
    public GapReport only(Collection<String> ids) {
        List<Finding> some = findings.stream().filter(finding -> ids.contains(finding.criterion().id())).toList();
        return new GapReport(school, asOf, criteriaPacks, documents, some, Summaries.of(some), details);
    }

    /** The findings with an outcome, by id. */
    public List<Finding> findings(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).toList();
    }

    /** The gaps: unmet legal duties first, then what matters most. The first three of them are the priorities. */
    public List<Finding> gaps() {
        return Summaries.gaps(findings);
    }

    /** How far the policies go, theme by theme, for each theme of which a criterion counts. */
    public List<ThemeLevel> levels() {
        return ThemeLevels.of(findings);
    }
}
