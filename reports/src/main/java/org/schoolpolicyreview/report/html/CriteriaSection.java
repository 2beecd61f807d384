package org.schoolpolicyreview.report.html;

import static org.schoolpolicyreview.report.html.GovukTable.Column.middle;
import static org.schoolpolicyreview.report.html.GovukTable.Column.narrow;
import static org.schoolpolicyreview.report.html.GovukTable.Column.wide;

import java.util.List;
import java.util.function.Function;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Theme;
import org.schoolpolicyreview.model.Word;
import org.schoolpolicyreview.report.content.CriterionLine;
import org.schoolpolicyreview.report.content.Wording;

/** All criteria: by theme with all that is known of them; and, on a screen only, as lists by outcome and severity. */
final class CriteriaSection {

    private CriteriaSection() {}

    static void write(Govuk page, List<CriterionLine> all) {
        Contents.count(all, CriterionLine::theme).keySet().forEach(theme -> table(page, theme, all));
        page.html().open("div", "class", "spr-lists");
        lists(page, "By outcome: ", all, CriterionLine::outcome, Outcome::readersSee);
        lists(page, "By severity: ", all, CriterionLine::severity, severity -> severity.word());
        page.html().close("div");
    }

    private static <W extends Enum<W> & Word> void lists(Govuk page, String before, List<CriterionLine> all,
            Function<CriterionLine, W> by, Function<W, String> name) {
        Contents.count(all, by).forEach((word, number) -> {
            page.heading(3, before + name.apply(word), Anchors.all(word));
            page.html().element("p", word.meaning() + " " + number + " of " + Wording.criteria(all.size()) + ".",
                    "class", "govuk-body").open("ul", "class", "govuk-list govuk-list--bullet");
            all.stream().filter(line -> by.apply(line) == word).forEach(line -> {
                page.html().open("li");
                page.id(line.id(), line.outcome().isGap() ? Anchors.gap(line.id()) : Anchors.criterion(line.id()));
                page.html().text(" " + line.title());
                page.html().close("li");
            });
            page.html().close("ul");
        });
    }

    private static void table(Govuk page, Theme theme, List<CriterionLine> all) {
        page.heading(3, "By theme: " + theme.meaning(), Anchors.all(theme));
        GovukTable table = GovukTable.belowItsHeading(page.html(), "Criteria: " + theme.meaning(),
                wide("Criterion"), narrow("Outcome"), wide("Why"),
                middle("What it rests on"));
        all.stream().filter(line -> line.theme() == theme).forEach(line -> table
                .row(Anchors.criterion(line.id()), () -> name(page, line))
                .cell(() -> page.tag(line.outcome()))
                .cell(line.reason() + " Shown: " + line.shown() + ".")
                .cell(Wording.capital(line.restsOn()) + ". Severity: " + line.severity().word() + ".").endRow());
        table.end();
    }

    private static void name(Govuk page, CriterionLine line) {
        if (line.outcome().isGap()) {
            page.id(line.id(), Anchors.gap(line.id()));
        } else {
            page.html().element("span", line.id(), "class", "spr-id");
        }
        page.html().text(" " + line.title());
    }
}
