package org.schoolpolicyreview.report.markdown;

import java.util.stream.Collectors;
import org.schoolpolicyreview.report.content.Gap;
import org.schoolpolicyreview.report.content.Remedy;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.report.content.Wording;

/** Every gap, with the words that it is about and the next step. */
final class GapPages {

    private GapPages() {}

    static void write(ReportContent content, Markdown page) {
        BeginningPages.section(Section.GAPS, page);
        page.paragraph(content.gapCount() + ".");
        content.gaps().forEach(gap -> write(gap, page));
    }

    private static void write(Gap gap, Markdown page) {
        page.heading(3, gap.criterion() + " " + gap.title());
        page.labelledItem("Outcome", gap.readersSee());
        if (gap.legalDutyUnmet()) {
            page.labelledItem("Legal duty", "Not met");
        }
        page.labelledItem("Theme", gap.theme().meaning());
        page.labelledItem("Severity", gap.severity().word());
        page.labelledItem("Rests on", gap.restsOn());
        page.bold(gap.what());
        if (!gap.reason().equals(gap.what())) {
            page.paragraph(gap.reason());
        }
        gap.documents().forEach(each -> page.labelledItem(
                each.document() + each.objective().map(number -> ", objective " + number).orElse(""),
                Wording.cameOut(each.outcome(), each.reason())));
        String said = gap.what() + gap.reason()
                + gap.documents().stream().map(each -> each.reason()).collect(Collectors.joining());
        gap.passages().forEach(passage -> PassageBlocks.explained(passage, said, page));
        page.paragraph(gap.lookedIn());
        page.labelled("Why it matters", gap.why());
        gap.remedies().forEach(remedy -> write(remedy, page));
        page.labelled("A question for governors", gap.governorsQuestion());
    }

    private static void write(Remedy remedy, Markdown page) {
        page.labelled("What to do", remedy.action());
        remedy.limit().ifPresent(limit -> page.labelled("Compared with",
                limit + (remedy.houseLimit() ? ". No source sets it: it is our own proposal." : ".")));
        page.labelled("This rests on", remedy.restsOn());
        remedy.wording().ifPresent(wording -> page.quote(wording, "words that you could adapt"));
    }
}
