package org.schoolpolicyreview.report.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.review.Bearing;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/**
 * Places that do not agree, side by side.
 *
 * @param criterion the criterion of consistency that found it
 * @param question what was asked of all places
 * @param sides the places, two or more, each with its document and words
 * @param action what to do
 */
public record Contradiction(CriterionName criterion, String question, List<Passage> sides, String action) {

    /** Criteria of consistency have ids that begin so. */
    private static final String CONSISTENCY = "XC-";

    public Contradiction {
        sides = List.copyOf(sides);
    }

    static List<Contradiction> of(GapReport report) {
        return report.findings(Outcome.CONTRARY).stream()
                .filter(finding -> finding.criterion().id().startsWith(CONSISTENCY))
                .flatMap(finding -> byPart(finding).entrySet().stream()
                        .map(each -> of(finding, each.getKey(), each.getValue())))
                .filter(each -> each.sides().size() > 1)
                .toList();
    }

    private static Map<String, List<Passage>> byPart(Finding finding) {
        Map<String, List<Passage>> byPart = Passage.of(finding.evidence()).stream()
                .filter(each -> each.bearing() == Bearing.RULES_OUT)
                .collect(Collectors.groupingBy(Passage::part, LinkedHashMap::new, Collectors.toList()));
        byPart.replaceAll((part, sides) -> eachPlaceOnce(sides));
        return byPart;
    }

    /** One place may stand against several others: it is one side, with all that was seen of it. */
    private static List<Passage> eachPlaceOnce(List<Passage> sides) {
        Map<List<Object>, List<Passage>> byPlace = sides.stream().collect(Collectors.groupingBy(
                side -> List.of(side.documentNumber(), side.words(), side.note(), side.page(), side.section()),
                LinkedHashMap::new, Collectors.toList()));
        return byPlace.values().stream().map(same -> same.get(0).with(
                same.stream().flatMap(side -> side.seen().stream()).distinct().toList(), same.get(0).words())).toList();
    }

    private static Contradiction of(Finding finding, String part, List<Passage> sides) {
        return finding.criterion().parts().stream().filter(each -> each.name().equals(part)).findFirst()
                .map(each -> new Contradiction(CriterionName.of(finding), each.question(), sides, each.remedy()))
                .orElseGet(() -> new Contradiction(CriterionName.of(finding), finding.criterion().statement(), sides,
                        finding.remedy().orElse("")));
    }
}
