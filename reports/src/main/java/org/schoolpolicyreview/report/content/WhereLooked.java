package org.schoolpolicyreview.report.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.review.DocumentResult;
import org.schoolpolicyreview.review.DocumentSearched;
import org.schoolpolicyreview.review.DocumentSearched.Looked;
import org.schoolpolicyreview.review.DocumentSearched.Silence;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/** Says where something was looked for: a reader can then look there too. */
final class WhereLooked {

    private static final int NAMED = 2;

    private WhereLooked() {}

    static String of(Finding finding, GapReport report) {
        List<DocumentSearched> looked = finding.explanation().documents().stream()
                .filter(each -> each.looked() == Looked.READ_WHOLE || each.looked() == Looked.READ_IN_PART).toList();
        List<DocumentSearched> home = home(finding, looked);
        int others = looked.size() - home.size();
        if (!home.isEmpty()) {
            return "We looked in " + Wording.some(titles(home), NAMED)
                    + (others == 0 || !finding.documents().isEmpty() ? "."
                    : ", and in " + Wording.count(others, "other document") + ".");
        }
        String none = saysItHasNone(finding, report);
        if (looked.isEmpty()) {
            return none.isEmpty() ? "No document was supplied in which to look." : none;
        }
        return (none.isEmpty() ? "" : none + " ") + "We looked in "
                + (looked.size() <= NAMED ? Wording.and(titles(looked)) : Wording.count(looked.size(), "document")) + ".";
    }

    /** Where each document is asked, those with a gap; else those in which it belongs and that were read whole. */
    private static List<DocumentSearched> home(Finding finding, List<DocumentSearched> looked) {
        if (!finding.documents().isEmpty()) {
            Set<Integer> open = finding.documents().stream().filter(each -> each.outcome().isGap())
                    .map(DocumentResult::documentNumber).collect(Collectors.toSet());
            return looked.stream().filter(each -> open.contains(each.documentNumber())).toList();
        }
        return looked.stream().filter(each -> each.silences().stream().anyMatch(Silence::counts)).toList();
    }

    private static List<String> titles(List<DocumentSearched> documents) {
        return documents.stream().map(each -> Wording.quoted(each.document())).toList();
    }

    private static String saysItHasNone(Finding finding, GapReport report) {
        List<DocumentKind> kinds = finding.criterion().documents();
        return !kinds.isEmpty() && report.school().hasNo().contains(kinds.get(0))
                ? "The school says that it has no " + kinds.get(0).word() + "." : "";
    }
}
