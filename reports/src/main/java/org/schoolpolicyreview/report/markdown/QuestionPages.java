package org.schoolpolicyreview.report.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.report.content.Contradiction;
import org.schoolpolicyreview.report.content.CriterionName;
import org.schoolpolicyreview.report.content.NotChecked;
import org.schoolpolicyreview.report.content.Questions;
import org.schoolpolicyreview.report.content.Questions.ToDecide;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Section;

/** What the school is asked, what does not agree, and what was not checked. */
final class QuestionPages {

    private QuestionPages() {}

    static void write(ReportContent content, Markdown page) {
        questions(content.questions(), page);
        contradictions(content.contradictions(), page);
        notChecked(content.notChecked(), page);
    }

    private static void questions(Questions questions, Markdown page) {
        BeginningPages.section(Section.QUESTIONS, page);
        page.paragraph(questions.open() + (questions.open().number() == 1 ? " is" : " are")
                + " open. These are questions, not gaps.");
        if (!questions.toSend().isEmpty()) {
            page.heading(3, "Please send");
            page.table(List.of("Document", "What it would settle"), questions.toSend().stream()
                    .map(each -> List.of(each.sentence(), names(each.settles()))).toList());
        }
        if (!questions.ofEachDocument().isEmpty()) {
            page.labelled("Asked of each document that you send", names(questions.ofEachDocument()));
        }
        if (!questions.toTell().isEmpty()) {
            page.heading(3, "Please tell us");
            questions.toTell().forEach(each -> page.labelledItem(name(each.criterion()), each.question()));
        }
        if (!questions.toDecide().isEmpty()) {
            page.heading(3, "A person should decide");
            questions.toDecide().forEach(each -> write(each, page));
        }
    }

    private static void write(ToDecide each, Markdown page) {
        page.heading(4, name(each.criterion()));
        page.paragraph(each.reason());
        each.toWeigh().forEach(passage -> PassageBlocks.explained(passage, each.reason(), page));
        if (!each.alsoFound().isEmpty()) {
            page.paragraph("Also found:");
            each.alsoFound().forEach(passage -> PassageBlocks.explained(passage, each.reason(), page));
        }
    }

    private static void contradictions(List<Contradiction> contradictions, Markdown page) {
        BeginningPages.section(Section.CONTRADICTIONS, page);
        if (contradictions.isEmpty()) {
            page.paragraph("None was found in what was read.");
        }
        for (Contradiction each : contradictions) {
            page.heading(3, name(each.criterion()));
            page.paragraph(each.question());
            page.table(List.of("Where", "What it says", "Its words"), each.sides().stream()
                    .map(side -> List.of(side.place(), side.sentence(), side.words().or(side::note).orElse(""))).toList());
            page.labelled("What to do", each.action());
        }
    }

    private static void notChecked(NotChecked notChecked, Markdown page) {
        BeginningPages.section(Section.NOT_CHECKED, page);
        page.items(notChecked.always());
        page.items(notChecked.documents());
        if (!notChecked.criteria().isEmpty()) {
            page.table(List.of("Criterion", "Outcome", "Why"), notChecked.criteria().stream()
                    .map(each -> List.of(name(each.criterion()), each.outcome().readersSee(), each.why())).toList());
        }
    }

    private static String names(List<CriterionName> names) {
        return names.stream().map(QuestionPages::name).collect(Collectors.joining("; "));
    }

    private static String name(CriterionName name) {
        return name.id() + " " + name.title();
    }
}
