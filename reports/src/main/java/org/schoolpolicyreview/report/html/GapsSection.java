package org.schoolpolicyreview.report.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.schoolpolicyreview.report.content.Gap;
import org.schoolpolicyreview.report.content.Gap.OfDocument;
import org.schoolpolicyreview.report.content.NearestTo;
import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.Remedy;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.review.Bearing;

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
        page.id(gap.criterion(), Anchors.criterion(gap.criterion()));
        html.text(". Severity: " + gap.severity().word() + ". It rests on: " + gap.restsOn() + ".").close("p");
        reason(page, gap);
        documents(page, gap);
        page.heading(4, "What to do");
        gap.remedies().forEach(remedy -> remedy(page, remedy));
        page.labelled("Why it matters:", gap.why());
        page.labelled("A question for governors:", gap.governorsQuestion());
        html.close("article");
    }

    /** What decides in full, and what is there already in small, so that nobody searches the one among the other. */
    private static void documents(Govuk page, Gap gap) {
        Map<Boolean, List<Passage>> there = gap.passages().stream()
                .collect(Collectors.partitioningBy(each -> each.bearing() == Bearing.SHOWS));
        page.heading(4, "What the documents say");
        Passages.write(page, there.get(false));
        if (!there.get(true).isEmpty()) {
            page.html().element("p", "There already:", "class", "govuk-body spr-already__label");
            Passages.writeSmall(page, there.get(true));
        }
        gap.nearest().forEach(nearest -> nearest(page.html(), nearest));
        page.html().element("p", gap.lookedIn(), "class", "govuk-body spr-aside");
    }

    /** In small and without the look of a quotation that counts. */
    private static void nearest(Html html, NearestTo nearest) {
        html.element("p", nearest.label(), "class", "govuk-body spr-nearest__label");
        html.open("ul", "class", "govuk-list govuk-list--bullet spr-nearest");
        nearest.sentences().forEach(near -> html.open("li").words("“" + Passages.shortened(near.words()) + "” ")
                .element("span", near.place() + ".", "class", "spr-where").close("li"));
        html.close("ul");
    }

    /** Of several documents each has its own reason; that of the gap would say all of them again. */
    private static void reason(Govuk page, Gap gap) {
        if (gap.documents().size() > 1) {
            page.html().open("p", "class", "govuk-body").element("strong", gap.what()).close("p");
            gap.documents().forEach(document -> ofDocument(page, document));
        } else {
            reason(page.html(), gap.what(), gap.documents().isEmpty() ? gap.reason() : gap.documents().get(0).reason());
        }
    }

    /** What to change often stands in the reason. It is then in bold where it stands, and not said twice. */
    private static void reason(Html html, String what, String reason) {
        int at = reason.indexOf(what);
        html.open("p", "class", "govuk-body");
        if (at < 0) {
            html.element("strong", what).text(" " + reason);
        } else {
            html.text(reason.substring(0, at)).element("strong", what).text(reason.substring(at + what.length()));
        }
        html.close("p");
    }

    private static void ofDocument(Govuk page, OfDocument document) {
        page.html().open("p", "class", "govuk-body");
        page.tag(document.outcome());
        page.html().text(" " + document.reason()).close("p");
    }

    private static void remedy(Govuk page, Remedy remedy) {
        page.html().open("p", "class", "govuk-body").text(remedy.action() + " ")
                .element("span", "It rests on " + remedy.restsOn() + "." + remedy.limit()
                        .map(limit -> " Compared with: " + limit
                                + (remedy.houseLimit() ? ", which is our own proposal." : "."))
                        .orElse(""), "class", "spr-aside")
                .close("p");
        remedy.wording().ifPresent(wording -> wording(page, wording));
    }

    /** One click or tap selects all of it, so that it is easy to copy. */
    private static void wording(Govuk page, String wording) {
        page.html().open("div", "class", "spr-wording").element("p", "Wording to adapt", "class", "spr-wording__label");
        page.html().element("p", wording, "class", "spr-wording__text").close("div");
    }
}
