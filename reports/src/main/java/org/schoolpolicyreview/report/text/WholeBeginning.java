package org.schoolpolicyreview.report.text;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.report.content.LegalDuties;
import org.schoolpolicyreview.report.content.LegalDuty.State;
import org.schoolpolicyreview.report.content.LegalDuty;
import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.report.content.ThemeLine;

/** What a whole report says before its gaps: the summary in words, the legal duties, why what comes first, the levels. */
final class WholeBeginning {

    private WholeBeginning() {}

    static void write(ReportContent content, Page page) {
        page.heading(Section.IN_SHORT.heading());
        content.inShort().forEach(sentence -> page.item("- ", sentence));
        duties(content.legalDuties(), page);
        whyFirst(content, page);
        levels(content.levels(), page);
    }

    private static void duties(LegalDuties duties, Page page) {
        page.heading(Section.LEGAL_DUTIES.heading());
        page.text("", duties.inWords());
        duties(State.UNMET, duties.unmet(), duties, page);
        duties(State.CANNOT_TELL, duties.cannotTell(), duties, page);
        duties(State.MET, duties.met(), duties, page);
    }

    private static void duties(State state, List<LegalDuty> list, LegalDuties all, Page page) {
        if (list.isEmpty()) {
            return;
        }
        page.blank();
        page.bold(state.readersSee() + ": " + all.count(state));
        list.forEach(duty -> {
            page.item("- ", duty.criterion() + " " + duty.says()
                    + duty.passage().map(Passage::within).filter(within -> !within.isEmpty())
                            .map(within -> " (" + within + ")").orElse(""));
            page.item("  ", "Who is bound: " + duty.boundBy() + ".");
        });
    }

    private static void whyFirst(ReportContent content, Page page) {
        if (content.toDoFirst().isEmpty()) {
            return;
        }
        page.heading("Why these come first");
        content.toDoFirst().forEach(first ->
                page.item(first.number() + ". ", first.criterion() + " " + first.title() + ". " + first.whyFirst()));
    }

    private static void levels(List<ThemeLine> levels, Page page) {
        page.heading(Section.LEVELS.heading());
        page.text("", ThemeLine.HOW);
        levels.forEach(line -> {
            page.blank();
            page.bold(line.title());
            page.text("  ", line.level() + ". " + line.means() + " In place: " + line.inPlace() + ".");
            page.text("  ", "Shown: " + line.levels().stream().map(each -> each.level() + ", " + each.shown())
                    .collect(Collectors.joining("; ")) + ".");
            if (!line.waitsFor().isEmpty()) {
                page.text("  ", "It waits for " + Phrases.and(line.waitsFor()) + ".");
            } else if (!line.toNext().isEmpty()) {
                page.text("  ", "What would reach “" + line.next() + "”");
                line.toNext().forEach(step -> page.item("  - ", step.criterion() + ": " + step.missing()));
            }
        });
    }
}
