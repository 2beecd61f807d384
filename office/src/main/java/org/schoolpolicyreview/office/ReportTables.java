package org.schoolpolicyreview.office;

import static org.schoolpolicyreview.office.ReportTable.Column.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.report.content.Contradiction;
import org.schoolpolicyreview.report.content.Cover;
import org.schoolpolicyreview.report.content.CriterionName;
import org.schoolpolicyreview.report.content.LegalDuties;
import org.schoolpolicyreview.report.content.LegalDuty;
import org.schoolpolicyreview.report.content.LegalDuty.State;
import org.schoolpolicyreview.report.content.NotChecked;
import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.Questions;
import org.schoolpolicyreview.report.content.Remedy;
import org.schoolpolicyreview.report.content.SourceUsed;
import org.schoolpolicyreview.report.content.ThemeLine;
import org.schoolpolicyreview.report.content.Versions;
import org.schoolpolicyreview.report.content.Wording;

/** The sections of a report that are tables, in Word and in Excel. */
final class ReportTables {

    private ReportTables() {}

    static ReportTable documents(Cover cover) {
        return new ReportTable("Documents", "The documents that were supplied",
                List.of(text("Document", 34), text("Kind", 26), text("Date it carries", 18), text("How much was read", 22)),
                cover.documents().stream().map(document -> List.of(document.title(), document.kind(),
                        document.dated().orElse("none found"), document.reading())).toList());
    }

    static ReportTable legalDuties(LegalDuties duties) {
        List<LegalDuty> all = Stream.of(duties.unmet(), duties.cannotTell(), duties.met()).flatMap(List::stream).toList();
        Set<Integer> unmet = new HashSet<>();
        List<List<String>> rows = new ArrayList<>();
        for (LegalDuty duty : all) {
            if (duty.state() == State.UNMET) {
                unmet.add(rows.size());
            }
            rows.add(List.of(duty.state().readersSee(), duty.criterion(), duty.question(), duty.boundBy(), duty.says(),
                    duty.passage().map(ReportTables::wordsAndPlace).orElse("none"),
                    duty.remedy().map(Remedy::action).orElse(duty.state() == State.MET ? "nothing" : "see the questions to the school")));
        }
        return new ReportTable("Legal duties", "Legal duties that the documents were asked about",
                List.of(text("State", 14), text("Criterion", 14), text("Question", 24), text("Who is bound", 14),
                        text("What was found", 30), text("The document’s words", 30), text("What to do", 30)),
                rows, unmet);
    }

    /** What fits beside each other on a page. */
    static ReportTable legalDutiesInShort(LegalDuties duties) {
        ReportTable all = legalDuties(duties);
        return new ReportTable(all.name(), all.caption(), List.of(text("State", 14), text("Criterion", 15),
                        text("Question", 30), text("What was found", 36), text("What to do", 36)),
                all.rows().stream().map(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(4), row.get(6))).toList(),
                all.unmetDuties());
    }

    static ReportTable sides(Contradiction contradiction) {
        return new ReportTable("Places", "Places that do not agree on " + contradiction.criterion().id(),
                List.of(text("Document", 26), text("Where", 22), text("What it says", 52)),
                contradiction.sides().stream().map(side -> List.of(side.document(),
                        side.within().isEmpty() ? "no page given" : side.within(),
                        side.words().map(Wording::quoted).or(side::note).orElse(side.saw()))).toList());
    }

    static ReportTable levels(List<ThemeLine> levels) {
        return new ReportTable("Levels by theme", "How far the policies go, theme by theme",
                List.of(text("Theme", 22), text("Level reached", 16), text("What that means", 26), text("In place", 14),
                        text("What would reach the next level", 36)),
                levels.stream().map(each -> List.of(each.title(), each.level(), each.means(), each.inPlace().toString(),
                        next(each))).toList());
    }

    static ReportTable questions(Questions questions) {
        List<List<String>> rows = new ArrayList<>();
        questions.toSend().forEach(each -> rows.add(List.of("To send", Wording.capital(each.document()),
                each.settles().stream().map(CriterionName::id).collect(Collectors.joining(", ")))));
        questions.toTell().forEach(each -> rows.add(List.of("To tell", each.question(), each.criterion().id())));
        questions.toDecide().forEach(each -> rows.add(List.of("To decide", each.reason(), each.criterion().id())));
        return new ReportTable("Questions", "What the school is asked: these are questions, not gaps",
                List.of(text("Kind", 14), text("What", 60), text("Criteria", 40)), rows);
    }

    static ReportTable notChecked(NotChecked notChecked) {
        return new ReportTable("Not checked", "Criteria that were not checked, and why",
                List.of(text("Criterion", 14), text("Title", 30), text("Outcome", 18), text("Why", 38)),
                notChecked.criteria().stream().map(each -> List.of(each.criterion().id(), each.criterion().title(),
                        each.outcome().readersSee(), each.why())).toList());
    }

    static ReportTable sources(List<SourceUsed> sources) {
        return new ReportTable("Sources", "Where the criteria come from",
                List.of(text("Source", 11), text("Name", 36), text("Used for", 36), text("Criteria", 22)),
                sources.stream().map(each -> List.of(each.source().id(), each.source().name(), each.source().usedFor(),
                        String.join(", ", each.criteria()))).toList());
    }

    static ReportTable inputs(Versions versions) {
        return new ReportTable("Files", "The files that were read",
                List.of(text("File", 40), text("SHA-256", 60)),
                versions.inputs().stream().map(each -> List.of(each.name(), each.sha256())).toList());
    }

    static String wordsAndPlace(Passage passage) {
        String words = passage.words().map(Wording::quoted).or(passage::note).orElse("");
        return words.isEmpty() ? passage.place() : words + " (" + passage.place() + ")";
    }

    private static String next(ThemeLine level) {
        if (!level.toNext().isEmpty()) {
            return level.next() + ": " + level.toNext().stream().map(step -> step.missing() + " (" + step.criterion() + ")")
                    .collect(Collectors.joining("; "));
        }
        return level.waitsFor().isEmpty() ? "nothing: this is the highest level that is asked for"
                : "not known until we have seen " + String.join(", ", level.waitsFor());
    }
}
