package org.schoolpolicyreview.report.text;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.report.PlainText;
import org.schoolpolicyreview.report.content.LegalDuties;
import org.schoolpolicyreview.report.content.LegalDuty;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.Summary;

/** What a head reads before the meeting: 24 lines that stand alone, whatever the documents are called. */
final class FirstScreen {

    static final int LINES = 24;
    private static final int STRENGTHS = 2;
    private static final int MOST_EACH = 5;

    private final GapReport report;
    private final Page page;

    private FirstScreen(GapReport report, Page page) {
        this.report = report;
        this.page = page;
    }

    static void write(GapReport report, Page page) {
        int room = MOST_EACH;
        Page screen = page.another();
        new FirstScreen(report, screen).write(room);
        while (screen.size() > LINES && room > 1) {
            room--;
            screen = page.another();
            new FirstScreen(report, screen).write(room);
        }
        page.add(screen);
    }

    /** The school, the date, and what was read and checked. */
    static void writeHeader(GapReport report, Page page) {
        new FirstScreen(report, page).header();
    }

    private void header() {
        page.bold(fitting(report.school().name()));
        page.item("", "What its policies say, reviewed on " + Phrases.date(report.asOf()), 1);
        page.item("", read() + " " + checked(), 2);
    }

    private void write(int linesEach) {
        header();
        page.blank();
        strengths();
        page.blank();
        legalDuties();
        page.blank();
        priorities(linesEach);
        page.blank();
        toSend();
        toDecide();
    }

    /** A name is one line: no school's has more than this. */
    private static String fitting(String name) {
        String clean = PlainText.line(name);
        return clean.codePointCount(0, clean.length()) <= 70 ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, 68)).stripTrailing() + " …";
    }

    private String read() {
        int all = report.documents().size();
        int whole = (int) report.documents().stream().filter(document -> document.read() == Extent.WHOLE).count();
        if (all == 0) {
            return "Read: no documents.";
        }
        String extent = whole == all ? (all == 1 ? "read whole" : "all read whole")
                : whole == 0 ? (all == 1 ? "read in part" : "all read in part")
                : whole + " read whole and " + (all - whole) + " in part";
        return "Read: " + Phrases.count(all, "document") + ", " + extent + ".";
    }

    private String checked() {
        return "Checked: " + Phrases.criteria(report.findings().size()) + " ("
                + String.join(", ", report.criteriaPacks()) + ").";
    }

    private void strengths() {
        List<Finding> strengths = report.summary().strengths();
        page.bold("In place: " + Phrases.of(strengths.size(), report.findings().size())
                + (strengths.size() > STRENGTHS ? ", among them" : ""));
        strengths.stream().limit(STRENGTHS)
                .forEach(strength -> page.item("  ", strength.criterion().title(), 1));
    }

    private void legalDuties() {
        LegalDuties duties = LegalDuties.of(report);
        if (duties.asked() == 0) {
            page.item("", "Legal duties not met: not checked; no criterion of this review rests on one.", 1);
            return;
        }
        String open = duties.cannotTell().isEmpty() ? "" : "; " + duties.cannotTell().size() + " could not be checked";
        String count = "Legal duties not met: " + duties.unmet().size() + " of " + duties.asked() + open;
        if (duties.unmet().isEmpty()) {
            page.bold(count);
        } else {
            page.alarm("", count);
            page.item("  ", duties.unmet().stream().map(LegalDuty::missing).distinct()
                    .collect(Collectors.joining("; ")), 1);
        }
    }

    private void priorities(int linesEach) {
        List<Finding> priorities = report.summary().priorities();
        int gaps = (int) report.findings().stream().filter(finding -> finding.outcome().isGap()).count();
        page.bold("To do first: " + (gaps == 0 ? "no gap in what was read"
                : priorities.size() == gaps ? Phrases.count(gaps, "gap") + " in all"
                : priorities.size() + " of " + gaps + " gaps"));
        for (int i = 0; i < priorities.size(); i++) {
            Priority priority = Priority.of(priorities.get(i));
            int before = page.size();
            page.item(" " + (i + 1) + ". ", priority.what(), Math.min(2, Math.max(1, linesEach - 1)));
            int left = linesEach - (page.size() - before);
            if (left > 0) {
                page.item("    ", priority.whatToDo(), left);
            }
        }
    }

    private void toSend() {
        List<Summary.WouldSettle> wanted = report.summary().toSend();
        page.bold("To send next: " + (wanted.isEmpty() ? "nothing, all that was asked has been seen"
                : Phrases.count(wanted.size(), "document")));
        if (!wanted.isEmpty()) {
            page.item("  ", wanted.stream()
                    .map(each -> Phrases.asked(each.kind(), each.why(), Phrases.brief(each.title())) + " ("
                            + Phrases.count(each.criteria().size(), "question") + ")")
                    .collect(Collectors.joining("; ")), 2);
        }
    }

    private void toDecide() {
        int open = report.findings(Outcome.NEEDS_JUDGEMENT).size() + report.findings(Outcome.NEEDS_INFORMATION).size();
        if (open > 0) {
            page.bold("To decide: " + Phrases.count(open, "point") + (open == 1 ? " needs" : " need") + " a person");
        }
    }
}
