package org.schoolpolicyreview.report.html;

import org.schoolpolicyreview.report.content.Gap;
import org.schoolpolicyreview.report.content.Gap.OfDocument;
import org.schoolpolicyreview.report.content.Remedy;
import org.schoolpolicyreview.report.content.ReportContent;

/** Every gap: what the documents say, in their own words, and what to do about it. */
final class GapsSection {

    private GapsSection() {}

    static void write(Govuk page, ReportContent content) {
        if (content.gaps().isEmpty()) {
            page.paragraph("No gap was found in what was read.");
            return;
        }
        page.paragraph(content.gapCount() + (content.gapCount().number() == 1 ? " has a gap." : " have a gap.")
                + " The weightiest comes first.");
        content.gaps().forEach(gap -> one(page, gap));
    }

    private static void one(Govuk page, Gap gap) {
        Html html = page.html();
        String anchor = Anchors.gap(gap.criterion());
        html.open("article", "class", "spr-gap", "aria-labelledby", anchor);
        page.heading(3, gap.title(), anchor);
        html.open("p", "class", "govuk-body");
        page.tag(gap.outcome());
        if (gap.legalDutyUnmet()) {
            html.text(" ");
            page.legalDutyUnmet();
        }
        html.text(" ");
        page.link(gap.criterion(), Anchors.to(Anchors.criterion(gap.criterion())));
        html.text(". Severity: " + gap.severity().word() + ". It rests on: " + gap.restsOn() + ".").close("p");
        html.open("p", "class", "govuk-body").element("strong", gap.what()).close("p");
        if (!gap.reason().equals(gap.what())) {
            page.paragraph(gap.reason());
        }
        gap.documents().forEach(document -> ofDocument(page, document));
        page.heading(4, "What the documents say");
        Passages.write(page, gap.passages());
        page.paragraph(gap.lookedIn());
        page.heading(4, "What to do");
        gap.remedies().forEach(remedy -> remedy(page, remedy));
        page.labelled("Why it matters:", gap.why());
        page.labelled("A question for governors:", gap.governorsQuestion());
        html.close("article");
    }

    private static void ofDocument(Govuk page, OfDocument document) {
        page.html().open("p", "class", "govuk-body");
        page.tag(document.outcome());
        page.html().text(" ").element("strong", document.document()
                + document.objective().map(number -> ", objective " + number).orElse(""))
                .text(": " + document.reason()).close("p");
    }

    private static void remedy(Govuk page, Remedy remedy) {
        page.paragraph(remedy.action());
        page.html().element("p", "It rests on " + remedy.restsOn() + "." + remedy.limit()
                .map(limit -> " Compared with: " + limit + (remedy.houseLimit() ? ", which is our own proposal." : "."))
                .orElse(""), "class", "govuk-body-s");
        remedy.wording().ifPresent(wording -> wording(page, wording));
    }

    /** One click or tap selects all of it, so that it is easy to copy. */
    private static void wording(Govuk page, String wording) {
        page.html().open("div", "class", "spr-wording").element("p", "Wording to adapt", "class", "spr-wording__label");
        page.html().element("p", wording, "class", "spr-wording__text").close("div");
    }
}
