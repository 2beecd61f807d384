package org.schoolpolicyreview.report.text;

import java.util.List;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.review.DocumentSearched.Silence;
import org.schoolpolicyreview.review.DocumentSearched;
import org.schoolpolicyreview.review.Finding;

/** Where it was looked: every document of the school, and what its silence means. */
final class SearchedLines {

    private SearchedLines() {}

    static void write(Finding finding, School school, Page page) {
        Criterion criterion = finding.criterion();
        page.heading("Where it was looked");
        page.text("", "It belongs in " + CriteriaText.where(criterion));
        if (finding.explanation().documents().isEmpty()) {
            page.text("", "No documents were supplied.");
        }
        finding.explanation().documentsAlike().forEach(alike -> write(alike, criterion, page));
        school.hasNo().stream().filter(criterion.documents()::contains).map(DocumentKind::word)
                .forEach(kind -> page.text("", "The school says that it has no " + kind + "."));
    }

    private static void write(List<DocumentSearched> alike, Criterion criterion, Page page) {
        page.blank();
        DocumentSearched first = alike.get(0);
        page.text("", first.looked().meaning());
        first.silences().forEach(silence -> page.text("", first.silences().size() == 1 ? silence.why().meaning()
                : "On " + parts(silence, criterion) + ": " + silence.why().meaning()));
        alike.forEach(each -> page.item("  - ", Phrases.quoted(each.document()) + ", "
                + Phrases.and(each.kinds().stream().map(DocumentKind::word).toList())));
    }

    private static String parts(Silence silence, Criterion criterion) {
        return Phrases.and(silence.parts().stream().map(part -> criterion.part(part).missing()).toList());
    }
}
