package org.schoolpolicyreview.report.html;

import static org.schoolpolicyreview.report.html.GovukTable.Column.middle;
import static org.schoolpolicyreview.report.html.GovukTable.Column.wide;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.report.content.Cover;
import org.schoolpolicyreview.report.content.DocumentLine;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.report.content.Strong;
import org.schoolpolicyreview.report.content.ToDoFirst;
import org.schoolpolicyreview.report.content.Wording;

/** What was read, the report in short, what is in place, and what to do first. */
final class OpeningSections {

    private OpeningSections() {}

    static void cover(Govuk page, Cover cover) {
        List<Govuk.Row> rows = new ArrayList<>();
        rows.add(new Govuk.Row("School", cover.school()));
        cover.facts().forEach(fact -> rows.add(new Govuk.Row(fact.name(), fact.value())));
        rows.add(new Govuk.Row("Review date", cover.reviewedOn()));
        cover.askedBy().ifPresent(role -> rows.add(new Govuk.Row("Asked for by", role)));
        page.summaryList(rows);
        page.paragraph(cover.read());
        if (!cover.documents().isEmpty()) {
            documents(page, cover.documents());
        }
        if (!cover.hasNo().isEmpty()) {
            page.paragraph("The school says that it has no " + Wording.and(cover.hasNo()) + ".");
        }
    }

    private static void documents(Govuk page, List<DocumentLine> documents) {
        GovukTable table = new GovukTable(page.html(), "Documents",
                wide("Document"), wide("Kind"), middle("Dated"), middle("How much was read"));
        documents.forEach(document -> table.row(document.title()).cell(document.kind())
                .cell(document.dated().orElse("No date found")).cell(Wording.capital(document.reading())).endRow());
        table.end();
    }

    static void inShort(Govuk page, ReportContent content) {
        page.bullets(content.inShort());
    }

    static void strengths(Govuk page, ReportContent content) {
        if (content.strengths().isEmpty()) {
            page.paragraph("Nothing was found in place yet in what was read.");
            return;
        }
        page.paragraph(content.inPlace() + (content.inPlace().number() == 1 ? " is" : " are") + " in place.");
        for (Strong strong : content.strengths()) {
            page.heading(3, strong.title());
            page.html().open("p", "class", "govuk-body").text(strong.reason() + " ");
            page.id(strong.criterion(), Anchors.criterion(strong.criterion()));
            page.html().text(".").close("p");
            strong.shownBy().filter(passage -> passage.words().isPresent())
                    .ifPresent(passage -> page.inset(passage.words(), List.of(passage.place() + ".")));
        }
    }

    static void toDoFirst(Govuk page, ReportContent content) {
        if (content.toDoFirst().isEmpty()) {
            page.paragraph("No gap was found in what was read.");
            return;
        }
        page.html().open("ol", "class", "govuk-list govuk-list--number govuk-list--spaced");
        for (ToDoFirst first : content.toDoFirst()) {
            page.html().open("li");
            page.link(first.title(), Anchors.to(Anchors.gap(first.criterion())));
            page.paragraph(first.what());
            page.labelled("First step:", first.firstStep());
            page.labelled("Why first:", first.whyFirst());
            page.html().close("li");
        }
        page.html().close("ol");
    }
}
