package org.schoolpolicyreview.report.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Theme;
import org.schoolpolicyreview.model.Word;
import org.schoolpolicyreview.report.content.CriterionLine;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.report.content.Wording;

/** The list of contents, and the filters: links to the criteria of one theme, one outcome or one severity. */
final class Contents {

    private Contents() {}

    static void write(Govuk page, ReportContent content) {
        Html html = page.html();
        html.open("nav", "class", "spr-contents", "aria-labelledby", "contents");
        page.heading(2, "Contents", "contents");
        html.open("ol", "class", "govuk-list spr-contents__list");
        Arrays.stream(Section.values()).forEach(section -> {
            html.open("li");
            page.link(section.heading(), Anchors.to(Anchors.of(section)));
            html.close("li");
        });
        html.close("ol").close("nav");
        html.open("nav", "class", "spr-filters", "aria-labelledby", "filters");
        page.heading(2, "Find criteria", "filters");
        List<CriterionLine> all = content.criteria();
        links(page, "By outcome", count(all, CriterionLine::outcome), Outcome::readersSee);
        links(page, "By severity", count(all, CriterionLine::severity), each -> Wording.capital(each.word()));
        links(page, "By theme", count(all, CriterionLine::theme), Theme::meaning);
        html.close("nav");
    }

    /** What there is, with its number: what is to be mended first, else in the order of its enum. */
    static <W extends Enum<W>> Map<W, Long> count(List<CriterionLine> lines, Function<CriterionLine, W> by) {
        Comparator<W> order = Comparator.<W>comparingInt(Contents::rank).thenComparing(Comparator.naturalOrder());
        return lines.stream()
                .collect(Collectors.groupingBy(by, () -> new TreeMap<>(order), Collectors.counting()));
    }

    /** Outcomes are declared as they are weighed, which is not how a reader looks for them. */
    private static int rank(Enum<?> word) {
        return !(word instanceof Outcome outcome) || outcome.isGap() ? 0
                : outcome.isQuestion() ? 1
                : outcome == Outcome.NOT_APPLICABLE ? 3 : 2;
    }

    private static <W extends Enum<W> & Word> void links(Govuk page, String title, Map<W, Long> words,
            Function<W, String> name) {
        Html html = page.html();
        page.heading(3, title);
        html.open("ul", "class", "govuk-list spr-filters__list");
        words.forEach((word, number) -> {
            html.open("li");
            page.link(name.apply(word), Anchors.to(Anchors.all(word)));
            html.text(" (" + number + ")").close("li");
        });
        html.close("ul");
    }
}
