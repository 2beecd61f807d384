package org.schoolpolicyreview.report.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.report.content.Cover;
import org.schoolpolicyreview.report.content.DocumentLine;
import org.schoolpolicyreview.report.content.LegalDuties;
import org.schoolpolicyreview.report.content.LegalDuty;
import org.schoolpolicyreview.report.content.LegalDuty.State;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.report.content.Strong;
import org.schoolpolicyreview.report.content.ThemeLine;
import org.schoolpolicyreview.report.content.ToDoFirst;

/** From the cover to the levels by theme. */
final class BeginningPages {

    private BeginningPages() {}

    static void write(ReportContent content, Markdown page) {
        cover(content.cover(), page);
        section(Section.IN_SHORT, page);
        page.items(content.inShort());
        strengths(content, page);
        duties(content.legalDuties(), page);
        toDoFirst(content.toDoFirst(), page);
        levels(content.levels(), page);
    }

    static void section(Section section, Markdown page) {
        page.heading(2, section.heading());
    }

    private static void cover(Cover cover, Markdown page) {
        page.heading(1, cover.title());
        page.labelledItem("Review date", cover.reviewedOn());
        cover.askedBy().ifPresent(who -> page.labelledItem("Asked for by", who));
        cover.facts().forEach(fact -> page.labelledItem(fact.name(), fact.value()));
        page.paragraph(ReportContent.NOT_LEGAL_ADVICE);
        section(Section.COVER, page);
        page.paragraph(cover.read());
        if (!cover.documents().isEmpty()) {
            page.table(List.of("Document", "Kind", "Date", "How it was read"),
                    cover.documents().stream().map(BeginningPages::document).toList());
        }
        if (!cover.hasNo().isEmpty()) {
            page.paragraph("The school says that it has no " + String.join(", no ", cover.hasNo()) + ".");
        }
    }

    private static List<String> document(DocumentLine document) {
        return List.of(document.title(), document.kind(), document.dated().orElse("none found"), document.reading());
    }

    private static void strengths(ReportContent content, Markdown page) {
        section(Section.STRENGTHS, page);
        page.paragraph(content.inPlace() + ".");
        for (Strong strong : content.strengths()) {
            page.heading(3, strong.criterion() + " " + strong.title());
            page.paragraph(strong.reason());
            strong.shownBy().ifPresent(passage -> PassageBlocks.write(passage, page));
        }
    }

    private static void duties(LegalDuties duties, Markdown page) {
        section(Section.LEGAL_DUTIES, page);
        page.paragraph(duties.inWords());
        duties(State.UNMET, duties.unmet(), duties, page);
        duties(State.CANNOT_TELL, duties.cannotTell(), duties, page);
        duties(State.MET, duties.met(), duties, page);
    }

    private static void duties(State state, List<LegalDuty> list, LegalDuties all, Markdown page) {
        if (list.isEmpty()) {
            return;
        }
        page.heading(3, state.readersSee() + ": " + all.count(state));
        page.table(List.of("Criterion", "What was asked", "Who is bound", "What the documents say", "Where", "What to do"),
                list.stream().map(duty -> List.of(duty.criterion() + " " + duty.title(), duty.question(), duty.boundBy(),
                        duty.says(), duty.passage().map(passage -> passage.place()).orElse(""),
                        duty.remedy().map(remedy -> remedy.action()).orElse(""))).toList());
    }

    private static void toDoFirst(List<ToDoFirst> first, Markdown page) {
        section(Section.TO_DO_FIRST, page);
        if (first.isEmpty()) {
            page.paragraph("No gap was found in what was read.");
        }
        for (ToDoFirst each : first) {
            page.heading(3, each.number() + ". " + each.title() + " (" + each.criterion() + ")");
            page.bold(each.what());
            each.about().ifPresentOrElse(passage -> PassageBlocks.write(passage, page),
                    () -> page.paragraph(each.lookedIn()));
            page.labelled("First step", each.firstStep());
            page.labelled("Why first", each.whyFirst());
        }
    }

    private static void levels(List<ThemeLine> levels, Markdown page) {
        section(Section.LEVELS, page);
        page.paragraph(ThemeLine.HOW);
        page.table(List.of("Theme", "Level", "What that means", "In place", "Shown, by level", "Next level", "What would reach it"),
                levels.stream().map(BeginningPages::level).toList());
    }

    private static List<String> level(ThemeLine line) {
        return List.of(line.title(), line.level(), line.means(), line.inPlace().toString(),
                line.levels().stream().map(each -> each.level() + ": " + each.shown()).collect(Collectors.joining("; ")),
                line.next(),
                line.waitsFor().isEmpty()
                        ? line.toNext().stream().map(step -> step.criterion() + ": " + step.missing())
                                .collect(Collectors.joining("; "))
                        : "Waits for " + String.join(", ", line.waitsFor()));
    }
}
