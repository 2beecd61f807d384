package org.schoolpolicyreview.office;

import java.io.IOException;
import java.io.OutputStream;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.content.Action;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.review.GapReport;

/** The action plan in Word: one plain table, to be pasted into a development plan. */
public final class PlanForm implements ReportForm {

    private static final int MARGIN = 850;

    @Override
    public String format() {
        return "action-plan-docx";
    }

    @Override
    public String fileEnding() {
        return "-action-plan.docx";
    }

    @Override
    public void write(GapReport report, OutputStream out) throws IOException {
        ReportContent content = ReportContent.of(report);
        try (WordFile file = new WordFile(MARGIN, true)) {
            file.footer(content.cover().school() + ", reviewed on " + content.cover().reviewedOn());
            file.paragraph("PlanHeading", title(content));
            file.paragraph("Normal", (content.actionPlan().isEmpty() ? PlanTable.NOTHING_TO_DO : Action.SUGGESTIONS) + " "
                    + ReportContent.NOT_LEGAL_ADVICE);
            if (!content.actionPlan().isEmpty()) {
                WordTable.write(file, PlanTable.of(content.actionPlan()));
            }
            file.write(title(content), report.asOf(), out);
        }
    }

    static String title(ReportContent content) {
        return "Action plan for the policies of " + content.cover().school();
    }
}
