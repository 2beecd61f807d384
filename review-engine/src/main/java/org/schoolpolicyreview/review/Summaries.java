package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Reach;
import org.schoolpolicyreview.review.Summary.WouldSettle;

/** Chooses what to read first. */
final class Summaries {

    private static final int PRIORITIES = 3;

    /** Unmet legal duties first, then what matters most, then what was read and is wrong before what was not found. */
    private static final Comparator<Finding> WEIGHTIEST_FIRST = Comparator
            .<Finding, Boolean>comparing(finding -> !finding.isLegalDutyUnmet())
            .thenComparing(finding -> finding.criterion().severity())
            .thenComparing(finding -> gapOrder(finding.outcome()))
            .thenComparing(finding -> finding.criterion().id());

    private Summaries() {}

    static Summary of(List<Finding> findings) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, (int) findings.stream().filter(finding -> finding.outcome() == outcome).count());
        }
        int duties = (int) findings.stream().flatMap(finding -> finding.parts().stream())
                .filter(PartResult::isLegalDuty).count();
        return new Summary(counts,
                findings.stream().filter(finding -> finding.outcome() == Outcome.MET).sorted(WEIGHTIEST_FIRST).toList(),
                duties,
                findings.stream().filter(Finding::isLegalDutyUnmet).sorted(WEIGHTIEST_FIRST).toList(),
                gaps(findings).stream().limit(PRIORITIES).toList(),
                toSend(findings));
    }

    /** The gaps, the weightiest first. */
    static List<Finding> gaps(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.outcome().isGap()).sorted(WEIGHTIEST_FIRST).toList();
    }

    /**
     * Which documents would settle what was not seen. A question counts under the document where it belongs; where each
     * document is asked, under each that was read in part.
     */
    private static List<WouldSettle> toSend(List<Finding> findings) {
        Map<MissingDocument, List<String>> byDocument = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.outcome() == Outcome.NOT_SEEN || finding.criterion().reach() == Reach.EACH) {
                finding.documentsMissing().stream()
                        .limit(finding.criterion().reach() == Reach.EACH ? Long.MAX_VALUE : 1)
                        .forEach(missing -> byDocument.computeIfAbsent(missing, each -> new ArrayList<>())
                                .add(finding.criterion().id()));
            }
        }
        return byDocument.entrySet().stream()
                .map(each -> new WouldSettle(each.getKey().kind(), each.getKey().why(), each.getKey().title(), each.getValue()))
                .sorted(Comparator.<WouldSettle>comparingInt(each -> -each.criteria().size())
                        .thenComparing(WouldSettle::kind)
                        .thenComparing(WouldSettle::title))
                .toList();
    }

    private static int gapOrder(Outcome outcome) {
        return switch (outcome) {
            case CONTRARY -> 0;
            case NOT_EVIDENCED -> 1;
            default -> 2;
        };
    }
}
