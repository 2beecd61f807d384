package org.schoolpolicyreview.report.html;

import static org.schoolpolicyreview.report.html.GovukTable.Column.middle;
import static org.schoolpolicyreview.report.html.GovukTable.Column.narrow;
import static org.schoolpolicyreview.report.html.GovukTable.Column.wide;

import java.util.List;
import org.schoolpolicyreview.report.content.LegalDuties;
import org.schoolpolicyreview.report.content.LegalDuty;

/** The legal duties: those that are not met in full, the others as tables. */
final class DutiesSection {

    private DutiesSection() {}

    static void write(Govuk page, LegalDuties duties) {
        page.paragraph(duties.inWords());
        if (!duties.unmet().isEmpty()) {
            page.heading(3, "Not met: " + duties.count(LegalDuty.State.UNMET));
            duties.unmet().forEach(duty -> unmet(page, duty));
        }
        table(page, duties, LegalDuty.State.CANNOT_TELL, duties.cannotTell());
        table(page, duties, LegalDuty.State.MET, duties.met());
    }

    private static void unmet(Govuk page, LegalDuty duty) {
        page.heading(4, duty.question());
        page.html().open("p", "class", "govuk-body");
        page.legalDutyUnmet();
        page.html().text(" ");
        page.id(duty.criterion(), Anchors.criterion(duty.criterion()));
        page.html().text(" " + duty.title() + ".").close("p");
        page.paragraph(duty.says());
        duty.passage().ifPresent(passage -> page.inset(passage.words(), List.of(passage.place() + ".")));
        duty.remedy().ifPresent(remedy -> page.labelled("What to do:", remedy.action()));
        page.labelled("Who is bound:", duty.boundBy());
    }

    private static void table(Govuk page, LegalDuties duties, LegalDuty.State state, List<LegalDuty> these) {
        if (these.isEmpty()) {
            return;
        }
        GovukTable table = new GovukTable(page.html(), state.readersSee() + ": " + duties.count(state),
                wide("What was asked"), wide("What the documents say"),
                middle("Who is bound"), narrow("Criterion"));
        these.forEach(duty -> table.row(duty.question()).cell(duty.says()).cell(duty.boundBy())
                .cell(() -> page.id(duty.criterion(), Anchors.criterion(duty.criterion()))).endRow());
        table.end();
    }
}
