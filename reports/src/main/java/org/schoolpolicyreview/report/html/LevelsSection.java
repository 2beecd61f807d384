package org.schoolpolicyreview.report.html;

import static org.schoolpolicyreview.report.html.GovukTable.Column.middle;
import static org.schoolpolicyreview.report.html.GovukTable.Column.narrow;
import static org.schoolpolicyreview.report.html.GovukTable.Column.wide;

import java.util.List;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Level;
import org.schoolpolicyreview.report.content.ThemeLine;
import org.schoolpolicyreview.report.content.Wording;

/** How far the policies go, theme by theme: as a picture, and the same figures as a table. */
final class LevelsSection {

    private LevelsSection() {}

    static void write(Govuk page, List<ThemeLine> themes) {
        if (themes.isEmpty()) {
            page.paragraph("No theme has a criterion that counts towards a level.");
            return;
        }
        page.paragraph(ThemeLine.HOW);
        page.html().open("ol", "class", "govuk-list govuk-list--number");
        Stream.of(Level.values()).forEach(level ->
                page.html().element("li", Wording.capital(level.word()) + ": " + level.meaning()));
        page.html().close("ol");
        page.paragraph("A filled step is reached. An empty step is asked for. A dashed step cannot be told yet.");
        LevelsPicture.write(page.html(), themes);
        table(page, themes);
        page.html().open("div", "class", "spr-next");
        themes.stream().filter(theme -> !theme.toNext().isEmpty()).forEach(theme -> next(page, theme));
        page.html().close("div");
    }

    private static void table(Govuk page, List<ThemeLine> themes) {
        GovukTable table = new GovukTable(page.html(), "Levels by theme",
                wide("Theme"), wide("Level"), narrow("In place"),
                middle("Parts shown, by level"));
        for (ThemeLine theme : themes) {
            table.row("", () -> page.link(theme.title(), Anchors.to(Anchors.all(theme.theme()))))
                    .cell(theme.level() + ". " + theme.means() + waits(theme))
                    .cell(theme.inPlace().toString())
                    .cell(String.join("; ", theme.levels().stream()
                            .map(each -> each.level() + ": " + each.shown()).toList()))
                    .endRow();
        }
        table.end();
    }

    private static String waits(ThemeLine theme) {
        return theme.waitsFor().isEmpty() ? "" : " It waits for " + Wording.and(theme.waitsFor()) + ".";
    }

    private static void next(Govuk page, ThemeLine theme) {
        page.html().open("div", "class", "spr-next__theme");
        page.heading(3, theme.title() + ": what would reach “" + theme.next() + "”");
        page.bullets(theme.toNext().stream()
                .map(step -> Wording.capital(step.missing()) + " (" + step.criterion() + ").").toList());
        page.html().close("div");
    }
}
