package org.schoolpolicyreview.office;

import java.util.List;
import org.schoolpolicyreview.report.content.Gap;
import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.Remedy;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.report.content.Wording;

/** Every gap in Word: what to do, why, what the documents say, words to adapt, and a question for governors. */
final class WordGaps {

    private WordGaps() {}

    static void write(ReportContent content, WordReport page) {
        page.section(Section.GAPS.heading());
        page.text(content.gaps().isEmpty() ? "No gap was found in what was read."
                : content.gapCount() + (content.gaps().size() == 1 ? " has a gap." : " have a gap."));
        content.gaps().forEach(gap -> write(gap, page));
    }

    private static void write(Gap gap, WordReport page) {
        page.criterion(gap.criterion(), gap.title());
        page.labelled(gap.readersSee() + ".", (gap.legalDutyUnmet() ? "A legal duty is not met here. " : "")
                + "Severity: " + gap.severity().word() + ". Rests on: " + gap.restsOn() + ".");
        if (!gap.reason().contains(gap.what())) {
            page.text(gap.what());
        }
        page.labelled("How it came out:", gap.reason());
        gap.documents().forEach(document -> page.bullet(Wording.quoted(document.document())
                + document.objective().map(which -> ", objective " + which).orElse("") + ": "
                + document.outcome().readersSee() + ". " + document.reason()));
        List<Passage> passages = gap.passages();
        if (!passages.isEmpty()) {
            page.small("What the documents say");
            page.quotes(passages);
        }
        page.text(gap.lookedIn());
        page.small("What to do");
        gap.remedies().forEach(remedy -> remedy(remedy, page));
        page.labelled("Why it matters:", gap.why());
        page.labelled("A question for governors:", gap.governorsQuestion());
    }

    private static void remedy(Remedy remedy, WordReport page) {
        page.bullet(remedy.action() + " (" + remedy.restsOn() + ")");
        remedy.limit().ifPresent(limit -> page.beneath("Compared with:",
                limit + (remedy.houseLimit() ? ". No source sets this limit; it is our proposal." : ".")));
        remedy.wording().ifPresent(wording -> page.beneath("Wording to adapt:", wording));
    }
}
