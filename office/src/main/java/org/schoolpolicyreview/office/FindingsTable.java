package org.schoolpolicyreview.office;

import static org.schoolpolicyreview.office.ReportTable.Column.number;
import static org.schoolpolicyreview.office.ReportTable.Column.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schoolpolicyreview.report.content.CriterionLine;
import org.schoolpolicyreview.report.content.Gap;
import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.Questions;
import org.schoolpolicyreview.report.content.Remedy;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Strong;

/** All criteria, one row for each: short for the annex of a Word report, with all columns for a workbook. */
final class FindingsTable {

    private final ReportContent content;

    FindingsTable(ReportContent content) {
        this.content = content;
    }

    /** How each came out, and the section that says why with a link to it, so that a report on paper does not say it twice. */
    ReportTable inShort(Function<String, Contents.Heading> section) {
        return new ReportTable("All criteria", "All criteria, with how each came out",
                List.of(text("Criterion", 20), text("Title", 41), text("Outcome", 21), text("Severity", 19),
                        text("Parts shown", 14), text("Rests on", 36), text("Section", 18)),
                content.criteria().stream().map(each -> List.of(each.id(), each.title(), each.readersSee(),
                        each.severity().word(), each.shown().number() + " of " + each.shown().of(), each.restsOn(),
                        section.apply(each.id()).number())).toList(), Set.of(),
                content.criteria().stream().map(each -> section.apply(each.id()).bookmark()).toList());
    }

    /** With what to do, the document's words, and a question for governors. */
    ReportTable full() {
        List<List<String>> rows = new ArrayList<>();
        Set<Integer> unmet = new HashSet<>();
        for (CriterionLine line : content.criteria()) {
            Optional<Gap> gap = content.gaps().stream().filter(each -> each.criterion().equals(line.id())).findFirst();
            boolean duty = gap.filter(Gap::legalDutyUnmet).isPresent();
            if (duty) {
                unmet.add(rows.size());
            }
            Optional<Passage> passage = passage(line.id(), gap);
            rows.add(List.of(line.id(), line.title(), line.theme().meaning(), line.readersSee(), line.severity().word(),
                    duty ? "yes" : "no", line.restsOn(), String.valueOf(line.shown().number()),
                    String.valueOf(line.shown().of()), line.reason(), gap.map(FindingsTable::toDo).orElse("nothing"),
                    passage.flatMap(each -> each.words().or(each::note)).orElse("none"),
                    passage.map(Passage::place).or(() -> gap.map(Gap::lookedIn)).orElse("none"),
                    gap.map(Gap::governorsQuestion).orElse("none")));
        }
        return new ReportTable("Findings", "One row for each criterion, with how it came out and why",
                List.of(text("Criterion", 14), text("Title", 30), text("Theme", 22), text("Outcome", 18),
                        text("Severity", 11), text("Legal duty unmet", 11), text("Rests on", 20), number("Parts shown", 9),
                        number("Parts asked", 9), text("Reason", 46), text("What to do", 46),
                        text("The document’s words", 46), text("Where", 30), text("Question for governors", 36)),
                rows, unmet);
    }

    private static String toDo(Gap gap) {
        return gap.remedies().stream().map(Remedy::action).distinct().collect(Collectors.joining(" "));
    }

    private Optional<Passage> passage(String criterion, Optional<Gap> gap) {
        return gap.flatMap(Gap::about)
                .or(() -> content.strengths().stream().filter(each -> each.criterion().equals(criterion)).findFirst()
                        .flatMap(Strong::shownBy))
                .or(() -> content.questions().toDecide().stream().filter(each -> each.criterion().id().equals(criterion))
                        .findFirst().map(Questions.ToDecide::toWeigh).flatMap(toWeigh -> toWeigh.stream().findFirst()));
    }
}
