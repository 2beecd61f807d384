package org.schoolpolicyreview.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.content.GovernorsContent;
import org.schoolpolicyreview.report.content.LegalDuty;
import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Strong;
import org.schoolpolicyreview.report.content.ToDoFirst;
import org.schoolpolicyreview.review.GapReport;

/** One A4 page for governors, as a web page to print: strengths, legal duties, what to do, what to ask, who signs. */
public final class GovernorsPage implements ReportForm {

    private static final int DUTIES_NAMED = 3;

    /** For {@link java.util.ServiceLoader}, and for whoever writes reports. */
    public GovernorsPage() {}

    @Override
    public String format() {
        return "governors";
    }

    @Override
    public String fileEnding() {
        return "-governors.html";
    }

    @Override
    public void write(GapReport report, OutputStream out) throws IOException {
        GovernorsContent content = GovernorsContent.of(report);
        HtmlPage.write(content.cover().title() + ": for governors", "governors", page -> { },
                page -> main(page, content), page -> page.paragraph(ReportContent.NOT_LEGAL_ADVICE), out);
    }

    private static void main(Govuk page, GovernorsContent content) {
        page.heading(1, content.cover().title());
        page.paragraph("For governors. " + content.cover().read() + " Review date: " + content.cover().reviewedOn() + ".");
        section(page, "In place", () -> strengths(page, content));
        section(page, "Legal duties", () -> duties(page, content));
        section(page, "To do first", () -> toDoFirst(page, content.toDoFirst()));
        section(page, "Questions to ask", () -> page.bullets(content.questions()));
        section(page, "Decision", () -> page.paragraph(content.decision()));
        section(page, "Signatures", () -> page.summaryList(
                content.signatures().stream().map(who -> new Govuk.Row(who, "")).toList()));
    }

    private static void section(Govuk page, String heading, Runnable content) {
        page.html().open("section", "class", "spr-section");
        page.heading(2, heading);
        content.run();
        page.html().close("section");
    }

    private static void strengths(Govuk page, GovernorsContent content) {
        page.paragraph(content.inPlaceInWords());
        if (!content.strengths().isEmpty()) {
            page.bullets(content.strengths().stream().map(GovernorsPage::strength).toList());
        }
    }

    private static String strength(Strong strong) {
        return strong.title() + strong.shownBy().map(passage -> " (" + passage.place() + ")").orElse("") + ".";
    }

    private static void duties(Govuk page, GovernorsContent content) {
        page.paragraph(content.legalDuties().inWords());
        List<LegalDuty> unmet = content.legalDuties().unmet();
        if (unmet.isEmpty()) {
            return;
        }
        page.html().open("ul", "class", "govuk-list govuk-list--bullet");
        unmet.stream().limit(DUTIES_NAMED).forEach(duty -> {
            page.html().open("li");
            page.legalDutyUnmet();
            page.html().text(" " + duty.says()).close("li");
        });
        if (unmet.size() > DUTIES_NAMED) {
            page.html().element("li", (unmet.size() - DUTIES_NAMED) + " more of these "
                    + unmet.size() + " duties stand in the whole report.");
        }
        page.html().close("ul");
    }

    private static void toDoFirst(Govuk page, List<ToDoFirst> all) {
        if (all.isEmpty()) {
            page.paragraph("No gap was found in what was read.");
            return;
        }
        page.html().open("ol", "class", "govuk-list govuk-list--number");
        for (ToDoFirst first : all) {
            page.html().open("li").element("strong", first.title() + ".").text(" " + first.what())
                    .element("span", about(first), "class", "spr-words").text("First step: " + first.firstStep())
                    .close("li");
        }
        page.html().close("ol");
    }

    private static String about(ToDoFirst first) {
        return first.about().filter(passage -> passage.words().isPresent())
                .map(passage -> "“" + Passages.shortened(passage.words().orElse("")) + "” (" + passage.place() + ")")
                .or(() -> first.about().map(Passage::sentence)).orElse(first.lookedIn());
    }
}
