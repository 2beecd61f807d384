package org.schoolpolicyreview.report.html;

import static org.schoolpolicyreview.report.html.GovukTable.Column.middle;
import static org.schoolpolicyreview.report.html.GovukTable.Column.narrow;
import static org.schoolpolicyreview.report.html.GovukTable.Column.wide;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.report.content.Action;
import org.schoolpolicyreview.report.content.Contradiction;
import org.schoolpolicyreview.report.content.NotChecked;
import org.schoolpolicyreview.report.content.Readability;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.SourceUsed;
import org.schoolpolicyreview.report.content.Versions;
import org.schoolpolicyreview.report.content.Wording;

/** Places that do not agree, what was not checked, the plan, and how the report came about. */
final class ClosingSections {

    private ClosingSections() {}

    static void contradictions(Govuk page, List<Contradiction> contradictions) {
        if (contradictions.isEmpty()) {
            page.paragraph("No places were found that do not agree.");
        }
        for (Contradiction each : contradictions) {
            page.heading(3, each.question());
            page.html().open("div", "class", "spr-sides");
            Passages.write(page, each.sides());
            page.html().close("div");
            page.labelled("What to do:", each.action());
        }
    }

    static void notChecked(Govuk page, NotChecked notChecked) {
        List<String> sentences = new ArrayList<>(notChecked.always());
        sentences.addAll(notChecked.documents());
        page.bullets(sentences);
        if (notChecked.criteria().isEmpty()) {
            return;
        }
        GovukTable table = new GovukTable(page.html(), "Criteria that were not checked",
                wide("Criterion"), middle("Outcome"), wide("Why"));
        notChecked.criteria().forEach(each -> table
                .row("", () -> {
                    page.id(each.criterion().id(), Anchors.criterion(each.criterion().id()));
                    page.html().text(" " + each.criterion().title());
                })
                .cell(() -> page.tag(each.outcome())).cell(each.why()).endRow());
        table.end();
    }

    static void plan(Govuk page, List<Action> actions) {
        if (actions.isEmpty()) {
            page.paragraph("There is nothing to mend in what was read.");
            return;
        }
        page.paragraph(Action.SUGGESTIONS + " Why it matters, and wording to adapt, stand beside each gap.");
        GovukTable table = GovukTable.belowItsHeading(page.html(), "Actions",
                wide("Action"), narrow("Who could lead"), narrow("By when"),
                wide("How the school will know"), middle("Evidence to keep"));
        for (Action action : actions) {
            table.row("", () -> {
                page.html().text(action.number() + ". " + action.action() + " ");
                page.id(action.criterion().id(), Anchors.gap(action.criterion().id()));
                if (action.legalDuty()) {
                    page.html().text(" ");
                    page.legalDutyUnmet();
                }
            }).cell(Wording.capital(action.role())).cell(Wording.capital(action.byWhen())).cell(action.success())
                    .cell(action.evidence()).endRow();
        }
        table.end();
    }

    static void sources(Govuk page, List<SourceUsed> sources) {
        page.html().open("ul", "class", "govuk-list govuk-list--bullet govuk-list--spaced");
        for (SourceUsed used : sources) {
            page.html().open("li").element("strong", used.source().name())
                    .words(" (" + used.source().id() + "). " + Wording.capital(used.source().usedFor())
                            + ". Used for " + Wording.and(used.criteria()) + ". Seen: " + used.source().seen()
                            + ", noted on " + Wording.date(used.source().noted()) + ".");
            used.source().addresses().forEach(address -> address(page, address));
            page.html().close("li");
        }
        page.html().close("ul");
    }

    /** Only addresses of the web become links; anything else stays a text. */
    private static void address(Govuk page, String address) {
        page.html().text(" ");
        if (address.startsWith("https://") || address.startsWith("http://")) {
            page.link(address, address);
        } else {
            page.html().text(address);
        }
    }

    static void readability(Govuk page, ReportContent content) {
        if (content.readability().isEmpty()) {
            page.paragraph("Too little was quoted from the documents to say how they read.");
        } else {
            page.paragraph(Readability.FOR_INFORMATION);
            page.bullets(content.readability().stream().map(each -> each.sentence()).toList());
        }
    }

    static void versions(Govuk page, Versions versions) {
        List<Govuk.Row> rows = new ArrayList<>();
        rows.add(new Govuk.Row("Criteria", Wording.and(versions.criteriaPacks())));
        versions.profile().ifPresent(profile -> rows.add(new Govuk.Row("Profile", profile)));
        rows.add(new Govuk.Row("Program", versions.program()));
        rows.add(new Govuk.Row("Review date", versions.reviewedOn()));
        versions.inputs().forEach(file -> rows.add(new Govuk.Row(file.name(), "SHA-256 " + file.sha256())));
        page.summaryList(rows);
    }
}
