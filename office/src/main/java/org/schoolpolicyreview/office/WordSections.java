package org.schoolpolicyreview.office;

import java.util.stream.Collectors;
import org.schoolpolicyreview.report.content.Action;
import org.schoolpolicyreview.report.content.Contradiction;
import org.schoolpolicyreview.report.content.CriterionLine;
import org.schoolpolicyreview.report.content.CriterionName;
import org.schoolpolicyreview.report.content.Questions;
import org.schoolpolicyreview.report.content.Readability;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.report.content.Strong;
import org.schoolpolicyreview.report.content.ThemeLine;
import org.schoolpolicyreview.report.content.ToDoFirst;
import org.schoolpolicyreview.report.content.Wording;

/** The sections of the report in Word, in the order of {@link Section}; one with nothing to say is left out. */
final class WordSections {

    private final ReportContent content;
    private final WordReport page;

    WordSections(ReportContent content, WordReport page) {
        this.content = content;
        this.page = page;
    }

    void whatWasFound() {
        heading(Section.COVER);
        page.text(content.cover().school() + content.cover().facts().stream()
                .map(fact -> ". " + fact.name() + ": " + fact.value()).collect(Collectors.joining()) + ".");
        page.text(content.cover().read());
        page.table(ReportTables.documents(content.cover()));
        if (!content.cover().hasNo().isEmpty()) {
            page.text("The school says that it has none of these: " + Wording.and(content.cover().hasNo()) + ".");
        }
        heading(Section.IN_SHORT);
        page.bullets(content.inShort());
        strengths();
        heading(Section.LEGAL_DUTIES);
        page.text(content.legalDuties().inWords());
        page.table(ReportTables.legalDutiesInShort(content.legalDuties()));
        toDoFirst();
        if (!content.levels().isEmpty()) {
            heading(Section.LEVELS);
            page.text(ThemeLine.HOW);
            page.table(ReportTables.levels(content.levels()));
        }
    }

    void whatIsOpen() {
        questions();
        if (!content.contradictions().isEmpty()) {
            heading(Section.CONTRADICTIONS);
            content.contradictions().forEach(this::contradiction);
        }
        Contents.Heading here = heading(Section.NOT_CHECKED);
        content.notChecked().criteria().forEach(each -> page.tellsOf(each.criterion().id(), here));
        page.bullets(content.notChecked().always());
        page.bullets(content.notChecked().documents());
        page.table(ReportTables.notChecked(content.notChecked()));
    }

    void planAndAnnex() {
        heading(Section.ACTION_PLAN);
        page.text(content.actionPlan().isEmpty() ? PlanTable.NOTHING_TO_DO
                : Action.SUGGESTIONS + " Why it matters, and wording to adapt, stand beside each gap.");
        PlanTable.evidence(content.actionPlan())
                .forEach((evidence, actions) -> page.labelled("Evidence to keep for " + actions + ":", evidence));
        page.table(PlanTable.inShort(content.actionPlan()));
        Contents.Heading annex = heading(Section.ALL_CRITERIA);
        for (CriterionLine line : content.criteria()) {
            if (!page.isToldOf(line.id())) {
                page.tellsOf(line.id(), annex);
                page.labelled(line.id() + " " + line.title() + ".", line.readersSee() + ". " + line.reason());
            }
        }
        page.table(new FindingsTable(content).inShort(page::toldIn));
    }

    void howItWasMade() {
        heading(Section.SOURCES);
        page.table(ReportTables.sources(content.sources()));
        if (!content.readability().isEmpty()) {
            heading(Section.READABILITY);
            page.text(Readability.FOR_INFORMATION);
            content.readability().forEach(each -> page.bullet(each.sentence()));
        }
        heading(Section.VERSIONS);
        AboutTable.made(content).forEach(fact -> page.labelled(fact.get(0) + ":", fact.get(1)));
        page.table(ReportTables.inputs(content.versions()));
    }

    private void strengths() {
        Contents.Heading here = heading(Section.STRENGTHS);
        page.text(content.inPlace() + (content.inPlace().number() == 1 ? " is" : " are") + " in place.");
        for (Strong strong : content.strengths()) {
            page.labelled(strong.criterion() + " " + strong.title() + ".", strong.reason());
            page.quotes(strong.shownBy().stream().toList());
            page.tellsOf(strong.criterion(), here);
        }
    }

    private void toDoFirst() {
        if (content.toDoFirst().isEmpty()) {
            return;
        }
        heading(Section.TO_DO_FIRST);
        for (ToDoFirst first : content.toDoFirst()) {
            page.within(first.criterion() + ": " + first.title());
            page.text(first.what());
            page.labelled("First step:", first.firstStep());
            page.labelled("Why this is among the first:", first.whyFirst());
            page.quotes(first.about().stream().toList());
            page.text(first.lookedIn());
        }
    }

    private void questions() {
        Questions questions = content.questions();
        if (questions.open().number() == 0) {
            return;
        }
        heading(Section.QUESTIONS);
        page.text("These are questions, not gaps. " + questions.open() + " "
                + (questions.open().number() == 1 ? "is" : "are") + " open.");
        questions.toSend().forEach(each -> page.bullet(each.sentence() + " " + names(each)));
        if (!questions.ofEachDocument().isEmpty()) {
            page.bullet("Asked of each document: " + questions.ofEachDocument().stream().map(WordSections::name)
                    .collect(Collectors.joining("; ")) + ".");
        }
        questions.toTell().forEach(each -> page.labelled(name(each.criterion()) + ".", each.question()));
        for (Questions.ToDecide decide : questions.toDecide()) {
            page.criterion(decide.criterion().id(), decide.criterion().title());
            page.text(decide.reason());
            page.quotes(decide.toWeigh());
            if (!decide.alsoFound().isEmpty()) {
                page.small("Also found");
                page.quotes(decide.alsoFound());
            }
        }
    }

    private void contradiction(Contradiction contradiction) {
        page.within(contradiction.criterion().id() + ": " + contradiction.criterion().title());
        page.text(contradiction.question());
        page.table(ReportTables.sides(contradiction));
        page.labelled("What to do:", contradiction.action());
    }

    private Contents.Heading heading(Section section) {
        return page.section(section.heading());
    }

    private static String names(Questions.ToSend toSend) {
        return "(" + toSend.settles().stream().map(CriterionName::id).collect(Collectors.joining(", ")) + ")";
    }

    private static String name(CriterionName criterion) {
        return criterion.id() + " " + criterion.title();
    }
}
