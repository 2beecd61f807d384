package org.schoolpolicyreview.report.text;

import java.util.List;
import org.schoolpolicyreview.policyfile.InputFile;
import org.schoolpolicyreview.report.content.Action;
import org.schoolpolicyreview.report.content.Contradiction;
import org.schoolpolicyreview.report.content.NotChecked;
import org.schoolpolicyreview.report.content.Readability;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.ReviewDue;
import org.schoolpolicyreview.report.content.Section;

/** What a whole report says after its gaps and questions: what does not agree, what was not checked, the action plan. */
final class WholeEnd {

    private WholeEnd() {}

    static void write(ReportContent content, Page page) {
        contradictions(content.contradictions(), page);
        notChecked(content.notChecked(), page);
        plan(content, page);
    }

    /** What stands behind the criteria: how the documents read, and the files that were read. */
    static void writeAnnex(ReportContent content, Page page) {
        if (!content.readability().isEmpty()) {
            page.heading(Section.READABILITY.heading());
            page.text("", Readability.FOR_INFORMATION);
            content.readability().forEach(each -> page.item("- ", each.sentence()));
        }
        if (!content.versions().inputs().isEmpty()) {
            page.heading("Files that were read, with their SHA-256");
            content.versions().inputs().forEach(each -> write(each, page));
        }
    }

    private static void write(InputFile input, Page page) {
        page.item("- ", input.name());
        page.text("  ", input.sha256());
    }

    private static void contradictions(List<Contradiction> contradictions, Page page) {
        page.heading(Section.CONTRADICTIONS.heading());
        if (contradictions.isEmpty()) {
            page.text("", "None was found in what was read.");
        }
        contradictions.forEach(each -> {
            page.blank();
            page.bold(each.criterion().id() + "  " + each.criterion().title());
            page.text("  ", each.question());
            each.sides().forEach(side -> page.item("  - ", side.place() + ": "
                    + side.words().map(Phrases::quoted).or(side::note).orElse(side.saw())));
            page.text("  ", each.action());
        });
    }

    private static void notChecked(NotChecked notChecked, Page page) {
        page.heading(Section.NOT_CHECKED.heading());
        notChecked.always().forEach(each -> page.item("- ", each));
        notChecked.documents().forEach(each -> page.item("- ", each));
        notChecked.criteria().forEach(each -> page.item("- ", each.criterion().id() + " " + each.criterion().title() + ". "
                + each.outcome().readersSee() + ". " + each.why()));
    }

    private static void plan(ReportContent content, Page page) {
        page.heading(Section.ACTION_PLAN.heading());
        if (content.actionPlan().isEmpty()) {
            page.text("", "There is nothing to mend in what was read.");
        } else {
            page.text("", Action.SUGGESTIONS);
        }
        content.actionPlan().forEach(action -> {
            page.blank();
            page.item(action.number() + ". ", action.action() + " (" + action.criterion().id()
                    + (action.legalDuty() ? "; a legal duty that is not met" : "") + ")");
            page.text("   ", "Why: " + action.why());
            action.wording().ifPresent(wording -> page.text("   ", "Wording to adapt: " + Phrases.quoted(wording)));
            page.text("   ", "Who: " + action.role() + ". By when: " + action.byWhen() + ".");
            page.text("   ", "How you will know: " + action.success());
            page.text("   ", "What to keep: " + action.evidence());
        });
        if (!content.reviewsDue().isEmpty()) {
            page.blank();
            page.text("", "Next reviews that the documents give");
        }
        for (ReviewDue due : content.reviewsDue()) {
            page.item("- ", Phrases.quoted(due.document()) + ": " + due.date());
        }
    }
}
