package org.schoolpolicyreview.report.html;

import java.util.List;
import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.report.content.ToDoFirst;

/** The first screen: what was checked, and what to do first with the sentence of the policy that it is about. */
final class Glance {

    private Glance() {}

    /** Stays in sight while the reader scrolls. */
    static void checked(Govuk page, ReportContent content) {
        page.html().open("div", "class", "spr-checked", "role", "region", "aria-label", "What was checked")
                .open("div", "class", "govuk-width-container")
                .open("p", "class", "spr-checked__line")
                .text(content.cover().read() + " " + content.gapCount().of() + " criteria were checked on "
                        + content.cover().reviewedOn() + ". ");
        page.link("Contents", "#contents");
        page.html().close("p").close("div").close("div");
    }

    static void write(Govuk page, ReportContent content) {
        List<ToDoFirst> first = content.toDoFirst();
        page.html().open("section", "class", "spr-glance", "aria-labelledby", "glance");
        page.heading(2, heading(first.size(), content), "glance");
        if (first.isEmpty()) {
            page.paragraph("No gap was found in what was read.");
            if (content.questions().open().number() > 0) {
                page.html().open("p", "class", "govuk-body");
                page.link(content.questions().open() + " wait for an answer from the school",
                        Anchors.to(Anchors.of(Section.QUESTIONS)));
                page.html().text(".").close("p");
            }
        } else {
            page.html().open("ol", "class", "spr-glance__list");
            first.forEach(each -> one(page, each));
            page.html().close("ol");
        }
        page.html().close("section");
    }

    private static String heading(int first, ReportContent content) {
        return first == 0 ? "At a glance"
                : first == content.gapCount().number() ? "At a glance: what to do first"
                : "At a glance: the first " + first + " of " + content.gapCount().number() + " things to do";
    }

    private static void one(Govuk page, ToDoFirst first) {
        page.html().open("li", "class", "spr-glance__item").open("p", "class", "spr-glance__what");
        page.link(first.title(), Anchors.to(Anchors.gap(first.criterion())));
        if (first.gap().legalDutyUnmet()) {
            page.html().text(" ");
            page.legalDutyUnmet();
        }
        page.html().close("p").element("p", first.what(), "class", "spr-glance__step")
                .open("p", "class", "spr-glance__about");
        if (first.about().flatMap(Passage::words).isPresent()) {
            Passage about = first.about().get();
            page.html().element("span", "“" + Passages.shortened(about.words().orElse("")) + "”", "class",
                    "spr-glance__words").text(" " + about.place());
        } else {
            page.html().text(first.about().map(Passage::sentence).orElse(first.lookedIn()));
        }
        page.html().close("p").element("p", "First step: " + first.firstStep(), "class", "spr-glance__step").close("li");
    }
}
