package org.schoolpolicyreview.report.html;

import static org.schoolpolicyreview.report.html.GovukTable.Column.middle;
import static org.schoolpolicyreview.report.html.GovukTable.Column.narrow;
import static org.schoolpolicyreview.report.html.GovukTable.Column.wide;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.schoolpolicyreview.report.SchoolsForm;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.SchoolsContent.CommonGap;
import org.schoolpolicyreview.report.content.SchoolsContent.SchoolLine;
import org.schoolpolicyreview.report.content.SchoolsContent;

/**
 * Several schools on one web page, by name and never ranked, with links to their reports.
 *
 * <pre>{@code
 * new SchoolsPage().write(SchoolsContent.of(reports, notRead).linkedTo(List.of("a-school.html", "b-school.html")), out);
 * }</pre>
 */
public final class SchoolsPage implements SchoolsForm {

    private static final String TITLE = "Reports on several schools";

    /** A page holds no state. */
    public SchoolsPage() {}

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String fileName() {
        return "schools.html";
    }

    @Override
    public void write(SchoolsContent content, OutputStream out) throws IOException {
        HtmlPage.write(TITLE, "schools", page -> { }, page -> main(page, content),
                page -> page.paragraph(ReportContent.NOT_LEGAL_ADVICE), out);
    }

    private static void main(Govuk page, SchoolsContent content) {
        page.heading(1, TITLE);
        if (!content.notRead().isEmpty()) {
            page.heading(2, "What could not be read");
            page.bullets(content.notRead());
        }
        page.heading(2, "Schools");
        if (content.schools().isEmpty()) {
            page.paragraph("No school was reviewed.");
        } else {
            page.paragraph(SchoolsContent.NEVER_RANKED);
            schools(page, content.schools());
        }
        page.heading(2, "Gaps that schools share");
        if (content.commonGaps().isEmpty()) {
            page.paragraph("No gap is shared by two schools or more.");
        } else {
            commonGaps(page, content.commonGaps());
        }
    }

    private static void schools(Govuk page, List<SchoolLine> schools) {
        GovukTable table = new GovukTable(page.html(), "Schools, by name", wide("School"),
                middle("What was read"), narrow("Legal duties not met"),
                narrow("Legal duties that cannot be told yet"), narrow("Gaps"),
                narrow("Open questions"));
        for (SchoolLine school : schools) {
            table.row("", () -> {
                if (school.file().isPresent()) {
                    page.link(school.school(), "./" + school.file().get());
                } else {
                    page.html().text(school.school());
                }
                school.urn().ifPresent(urn -> page.html().text(" (URN " + urn + ")"));
            }).cell(school.read()).cell(school.legalDutiesUnmet().toString())
                    .cell(school.legalDutiesOpen().toString()).cell(school.gaps().toString())
                    .cell(school.questions().toString()).endRow();
        }
        table.end();
    }

    private static void commonGaps(Govuk page, List<CommonGap> gaps) {
        GovukTable table = new GovukTable(page.html(), "Gaps, by how many schools have them",
                wide("Criterion"), narrow("Schools with a gap"), narrow("Not answered yet"),
                wide("A question for governors"));
        gaps.forEach(gap -> table.row(gap.criterion().id() + " " + gap.criterion().title())
                .cell(gap.schools().toString())
                .cell(gap.notAnswered() == 0 ? "None" : gap.notAnswered() + " more")
                .cell(gap.governorsQuestion()).endRow());
        table.end();
    }
}
