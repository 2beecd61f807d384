package org.schoolpolicyreview.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.review.DocumentResult;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Finding;

/** Shows what a finding rests on: the document's own words first, where they stand, and what they bear on. */
final class EvidenceLines {

    /** How many are spelled out where a report is short. */
    private static final int A_FEW = 6;

    private EvidenceLines() {}

    /** The first few; where each document is asked, of those that are not in place. */
    static void writeFew(Finding finding, Page page) {
        Set<Integer> inPlace = finding.documents().stream()
                .filter(document -> document.outcome() == Outcome.MET)
                .map(DocumentResult::documentNumber).collect(Collectors.toSet());
        List<Evidence> evidence = finding.evidence().stream()
                .filter(each -> !inPlace.contains(each.documentNumber())).toList();
        write(finding, evidence.stream().limit(A_FEW).toList(), false, page);
        int more = evidence.size() - A_FEW;
        if (more > 0) {
            page.text("    ", "And " + more + " more, in the full report.");
        }
    }

    /** All, with their lines in the policy files. */
    static void writeAll(Finding finding, Page page) {
        write(finding, finding.evidence(), true, page);
    }

    private static void write(Finding finding, List<Evidence> evidence, boolean withOrigin, Page page) {
        Map<Integer, List<Evidence>> byDocument = evidence.stream()
                .collect(Collectors.groupingBy(Evidence::documentNumber, LinkedHashMap::new, Collectors.toList()));
        byDocument.values().forEach(some -> {
            page.blank();
            page.text("  ", "What was read in " + Phrases.quoted(some.get(0).document()));
            some.forEach(each -> {
                page.item("  - ", said(each) + where(each));
                if (withOrigin && each.origin().isKnown()) {
                    page.address("    ", file(each.origin()));
                }
            });
        });
    }

    private static String where(Evidence evidence) {
        String within = Phrases.within(evidence).collect(Collectors.joining("; "));
        return within.isEmpty() ? "" : " (" + within + ")";
    }

    static String said(Evidence evidence) {
        String saw = Phrases.capital(evidence.saw());
        return evidence.quote().map(quote -> saw + ": " + Phrases.quoted(quote))
                .or(() -> evidence.note().map(note -> saw + ", as noted: " + note))
                .orElse(evidence.strength() == Strength.CLAIMED ? saw + ", with neither words nor a page" : saw);
    }

    /** With the same strokes on every system. */
    static String file(Origin origin) {
        return SamePath.of(origin.file()) + ":" + origin.line() + ":" + origin.column();
    }
}
