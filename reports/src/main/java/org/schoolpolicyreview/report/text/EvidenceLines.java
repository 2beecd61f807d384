package org.schoolpolicyreview.report.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.report.PlainText;
import org.schoolpolicyreview.report.content.Wording;
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
        List<List<Evidence>> passages = byPassage(evidence);
        write(passages.stream().limit(A_FEW).toList(), false, page);
        int more = passages.size() - A_FEW;
        if (more > 0) {
            page.text("    ", "And " + more + " more, in the full report.");
        }
    }

    /** All, with their lines in the files. */
    static void writeAll(Finding finding, Page page) {
        write(byPassage(finding.evidence()), true, page);
    }

    /** What was seen in the same words of a document stands together. */
    private static List<List<Evidence>> byPassage(List<Evidence> evidence) {
        return List.copyOf(evidence.stream().collect(Collectors.groupingBy(
                each -> List.of(each.documentNumber(), each.quote(), each.note(), where(each), each.strength(),
                        each.quote().or(each::note).isEmpty() ? each.saw() : ""),
                LinkedHashMap::new, Collectors.toList())).values());
    }

    private static void write(List<List<Evidence>> passages, boolean withOrigin, Page page) {
        Map<Integer, List<List<Evidence>>> byDocument = passages.stream().collect(Collectors.groupingBy(
                passage -> passage.get(0).documentNumber(), LinkedHashMap::new, Collectors.toList()));
        byDocument.values().forEach(some -> {
            page.blank();
            page.text("  ", "What was read in " + Phrases.quoted(some.get(0).get(0).document()));
            some.forEach(passage -> {
                page.item("  - ", said(passage) + where(passage.get(0)));
                if (withOrigin) {
                    passage.stream().map(Evidence::origin).filter(Origin::isKnown).map(EvidenceLines::file).distinct()
                            .forEach(file -> page.address("    ", file));
                }
            });
        });
    }

    private static String where(Evidence evidence) {
        String within = Phrases.within(evidence).collect(Collectors.joining("; "));
        return within.isEmpty() ? "" : " (" + within + ")";
    }

    private static String said(List<Evidence> passage) {
        return said(passage.get(0), String.join("; ", Wording.seen(passage.stream().map(Evidence::saw).distinct().toList())));
    }

    static String said(Evidence evidence) {
        return said(evidence, evidence.saw());
    }

    private static String said(Evidence evidence, String seen) {
        String saw = Phrases.capital(seen);
        return evidence.quote().map(quote -> saw + ": " + Phrases.quoted(quote))
                .or(() -> evidence.note().map(note -> saw + ", as noted: " + note))
                .orElse(saw);
    }

    /** With the same strokes on every system. */
    static String file(Origin origin) {
        return PlainText.path(origin.file()) + ":" + origin.line() + ":" + origin.column();
    }
}
