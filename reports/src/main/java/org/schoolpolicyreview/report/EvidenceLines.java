package org.schoolpolicyreview.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Finding;

/** Shows what a finding rests on: the document's own words first, where they stand, and what they bear on. */
final class EvidenceLines {

    /** How many are spelled out where a report is short. */
    private static final int A_FEW = 6;

    private EvidenceLines() {}

    /** The first few. */
    static void writeFew(Finding finding, Page page) {
        write(finding, finding.evidence().stream().limit(A_FEW).toList(), false, page);
        int more = finding.evidence().size() - A_FEW;
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
                page.item("  - ", said(each) + where(each, finding));
                if (withOrigin && each.origin().isKnown()) {
                    page.address("    ", file(each.origin()));
                }
            });
        });
    }

    private static String where(Evidence evidence, Finding finding) {
        Stream<String> basis = evidence.part().isEmpty() ? Stream.empty()
                : Stream.of(finding.criterion().part(evidence.part()).basis().word());
        return " (" + Stream.concat(Phrases.within(evidence), basis).collect(Collectors.joining("; ")) + ")";
    }

    private static String said(Evidence evidence) {
        return evidence.quote().map(Phrases::quoted)
                .or(() -> evidence.note().map(note -> "Noted: " + note))
                .orElse(evidence.strength() == Strength.CLAIMED ? "Claimed, with neither words nor a page"
                        : "It " + evidence.saw());
    }

    /** With the same strokes on every system. */
    static String file(Origin origin) {
        return SamePath.of(origin.file()) + ":" + origin.line() + ":" + origin.column();
    }
}
