package org.schoolpolicyreview.report.html;

import java.io.IOException;
import java.io.OutputStream;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.review.GapReport;

/**
 * The whole report as one web page, with its styles inside: no script, no network. It prints on A4.
 *
 * <pre>{@code
 * try (OutputStream file = Files.newOutputStream(Path.of("report.html"))) {
 *     new HtmlReport().write(report, file);
 * }
 * }</pre>
 */
public final class HtmlReport implements ReportForm {

    /** For {@link java.util.ServiceLoader}, and for whoever writes reports. */
    public HtmlReport() {}

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String fileEnding() {
        return ".html";
    }

    @Override
    public void write(GapReport report, OutputStream out) throws IOException {
        ReportContent content = ReportContent.of(report);
        HtmlPage.write(content.cover().title(), "report", page -> Glance.checked(page, content),
                page -> main(page, content), page -> page.paragraph(ReportContent.NOT_LEGAL_ADVICE), out);
    }

    private static void main(Govuk page, ReportContent content) {
        page.heading(1, content.cover().title());
        Glance.write(page, content);
        Contents.write(page, content);
        for (Section section : Section.values()) {
            page.html().open("section", "class", "spr-section", "aria-labelledby", Anchors.of(section));
            page.heading(2, section.heading(), Anchors.of(section));
            section(section, page, content);
            page.html().close("section");
        }
    }

    private static void section(Section section, Govuk page, ReportContent content) {
        switch (section) {
            case COVER -> OpeningSections.cover(page, content.cover());
            case IN_SHORT -> OpeningSections.inShort(page, content);
            case STRENGTHS -> OpeningSections.strengths(page, content);
            case LEGAL_DUTIES -> DutiesSection.write(page, content.legalDuties());
            case TO_DO_FIRST -> OpeningSections.toDoFirst(page, content);
            case LEVELS -> LevelsSection.write(page, content.levels());
            case GAPS -> GapsSection.write(page, content);
            case QUESTIONS -> QuestionsSection.write(page, content.questions());
            case CONTRADICTIONS -> ClosingSections.contradictions(page, content.contradictions());
            case NOT_CHECKED -> ClosingSections.notChecked(page, content.notChecked());
            case ACTION_PLAN -> ClosingSections.plan(page, content.actionPlan());
            case ALL_CRITERIA -> CriteriaSection.write(page, content.criteria());
            case SOURCES -> ClosingSections.sources(page, content.sources());
            case READABILITY -> ClosingSections.readability(page, content);
            case VERSIONS -> ClosingSections.versions(page, content.versions());
        }
    }
}
