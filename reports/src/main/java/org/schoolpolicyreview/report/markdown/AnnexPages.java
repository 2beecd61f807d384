package org.schoolpolicyreview.report.markdown;

import java.util.List;
import org.schoolpolicyreview.report.content.Action;
import org.schoolpolicyreview.report.content.CriterionLine;
import org.schoolpolicyreview.report.content.Readability;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.ReviewDue;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.report.content.SourceUsed;
import org.schoolpolicyreview.report.content.Versions;

/** The action plan, and the annexes. */
final class AnnexPages {

    private AnnexPages() {}

    static void write(ReportContent content, Markdown page) {
        plan(content, page);
        BeginningPages.section(Section.ALL_CRITERIA, page);
        page.table(List.of("Criterion", "Theme", "Outcome", "Severity", "Rests on", "Shown", "Reason"),
                content.criteria().stream().map(AnnexPages::criterion).toList());
        BeginningPages.section(Section.SOURCES, page);
        content.sources().forEach(source -> write(source, page));
        if (!content.readability().isEmpty()) {
            BeginningPages.section(Section.READABILITY, page);
            page.paragraph(Readability.FOR_INFORMATION);
            content.readability().forEach(each -> page.item(each.sentence()));
        }
        versions(content.versions(), page);
    }

    private static void plan(ReportContent content, Markdown page) {
        BeginningPages.section(Section.ACTION_PLAN, page);
        if (content.actionPlan().isEmpty()) {
            page.paragraph("There is nothing to mend in what was read.");
        } else {
            page.paragraph(Action.SUGGESTIONS);
            page.table(List.of("No.", "Action", "Why", "Wording to adapt", "Who", "By when", "How you will know",
                    "What to keep", "Criterion", "Severity", "Rests on"),
                    content.actionPlan().stream().map(AnnexPages::action).toList());
        }
        if (!content.reviewsDue().isEmpty()) {
            page.heading(3, "Next reviews that the documents give");
            page.table(List.of("Document", "Next review"), content.reviewsDue().stream()
                    .map((ReviewDue due) -> List.of(due.document(), due.date())).toList());
        }
    }

    private static List<String> action(Action action) {
        return List.of(String.valueOf(action.number()), action.action(), action.why(), action.wording().orElse(""),
                action.role(), action.byWhen(), action.success(), action.evidence(),
                action.criterion().id() + " " + action.criterion().title(),
                action.severity().word() + (action.legalDuty() ? "; legal duty not met" : ""), action.basis().readersSee());
    }

    private static List<String> criterion(CriterionLine line) {
        return List.of(line.id() + " " + line.title(), line.theme().meaning(), line.readersSee(), line.severity().word(),
                line.restsOn(), line.shown().toString(), line.reason());
    }

    private static void write(SourceUsed used, Markdown page) {
        String item = used.source().id() + " " + used.source().name() + ": " + used.source().usedFor()
                + ". For " + String.join(", ", used.criteria()) + ".";
        used.source().addresses().stream().findFirst()
                .ifPresentOrElse(address -> page.linkedItem(item, address), () -> page.item(item));
    }

    private static void versions(Versions versions, Markdown page) {
        BeginningPages.section(Section.VERSIONS, page);
        page.labelledItem("Criteria", String.join(", ", versions.criteriaPacks()));
        versions.profile().ifPresent(profile -> page.labelledItem("Profile", profile));
        page.labelledItem("Program", versions.program());
        page.labelledItem("Review date", versions.reviewedOn());
        if (!versions.inputs().isEmpty()) {
            page.table(List.of("File", "SHA-256"),
                    versions.inputs().stream().map(input -> List.of(input.name(), input.sha256())).toList());
        }
    }
}
