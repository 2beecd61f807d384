package org.schoolpolicyreview.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.SomeReports;
import org.schoolpolicyreview.report.content.GovernorsContent;
import org.schoolpolicyreview.report.content.LegalDuty;
import org.schoolpolicyreview.report.content.NearestTo;
import org.schoolpolicyreview.report.content.Readability;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.Section;
import org.schoolpolicyreview.report.content.ToDoFirst;
import org.schoolpolicyreview.review.Bearing;
import org.schoolpolicyreview.review.GapReport;

/** What the web pages hold, looked at as a browser parses them. */
class PageTest {

    private static Document page(GapReport report) {
        return Jsoup.parse(Pages.of(new HtmlReport(), report));
    }

    @Test
    void bothFormsAreFound() {
        Set<String> formats = ServiceLoader.load(ReportForm.class).stream()
                .map(form -> form.get().format() + form.get().fileEnding()).collect(Collectors.toSet());
        assertThat(formats).contains("html.html", "governors-governors.html");
    }

    @Test
    void theSameReportGivesTheSamePage() {
        GapReport report = SomeReports.sample("harbour-view-primary");
        assertThat(Pages.of(new HtmlReport(), report)).isEqualTo(Pages.of(new HtmlReport(), report));
    }

    @Test
    void aPageIsOneFileWithoutScriptThatAsksForNothingElse() {
        Pages.all().forEach((name, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("script, link, iframe, img, object, embed, form, base, [src], [style]")).as(name).isEmpty();
            assertThat(page.select("style").html()).as(name).doesNotContain("@import", "url(", "@font-face")
                    .contains("MIT License", "Permission is hereby granted");
            assertThat(page.select("html").attr("lang")).as(name).isEqualTo("en-GB");
        });
    }

    @Test
    void everySectionStandsInItsOrder() {
        List<String> headings = Arrays.stream(Section.values()).map(Section::heading).toList();
        Pages.REPORTS.forEach((name, report) ->
                assertThat(page(report).select("section.spr-section > h2").eachText()).as(name).isEqualTo(headings));
    }

    @Test
    void everyLinkWithinAPageLeadsSomewhereAndNoIdStandsTwice() {
        Pages.all().forEach((name, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("[id]").eachAttr("id")).as(name).doesNotHaveDuplicates();
            page.select("a[href^=#]").forEach(link ->
                    assertThat(page.getElementById(link.attr("href").substring(1))).as(name + link).isNotNull());
        });
    }

    @Test
    void headingsLeaveOutNoLevel() {
        Pages.all().forEach((name, html) -> {
            int level = 0;
            for (Element heading : Jsoup.parse(html).select("h1, h2, h3, h4")) {
                int next = Integer.parseInt(heading.tagName().substring(1));
                assertThat(next).as(name + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        });
    }

    @Test
    void everyGapStandsWithItsWordsItsRemediesAndItsQuestion() {
        Pages.REPORTS.forEach((name, report) -> {
            Document page = page(report);
            ReportContent.of(report).gaps().forEach(gap -> {
                Element shown = page.getElementById(Anchors.gap(gap.criterion())).parent();
                String text = shown.wholeText();
                assertThat(text).as(name).contains(gap.what(), gap.lookedIn(), gap.why(), gap.governorsQuestion());
                gap.passages().forEach(passage -> passage.words().ifPresent(words ->
                        assertThat(shown.select("blockquote").text()).as(name).contains(words.replaceAll("\\s+", " ").strip())));
                gap.remedies().forEach(remedy -> {
                    assertThat(text).as(name).contains(remedy.action());
                    remedy.wording().ifPresent(wording -> assertThat(text).as(name).contains(wording));
                });
            });
        });
    }

    @Test
    void noWordsAreQuotedTwiceAmongTheSameThings() {
        Pages.REPORTS.forEach((name, report) -> page(report).select("article, .spr-sides").forEach(these ->
                assertThat(these.select(".govuk-inset-text:has(blockquote), li:has(blockquote)").stream()
                        .map(inset -> inset.select("blockquote").text() + inset.select(".spr-where").text()))
                        .as(name + ": " + these.select("h3").text()).doesNotHaveDuplicates()));
    }

    @Test
    void whatDecidesAGapStandsBeforeWhatIsThereAlready() {
        Pages.REPORTS.forEach((name, report) -> {
            Document page = page(report);
            ReportContent.of(report).gaps().forEach(gap -> {
                Element shown = page.getElementById(Anchors.gap(gap.criterion())).parent();
                assertThat(shown.select("> .govuk-inset-text")).as(name + ": " + gap.criterion())
                        .hasSize((int) gap.passages().stream().filter(each -> each.bearing() != Bearing.SHOWS).count());
                assertThat(shown.select("> .spr-already > li")).as(name + ": " + gap.criterion())
                        .hasSize((int) gap.passages().stream().filter(each -> each.bearing() == Bearing.SHOWS).count());
            });
        });
    }

    @Test
    void whatCameNearestStandsInSmallAndNotAsAQuotationThatCounts() {
        Pages.REPORTS.forEach((name, report) -> {
            Document page = page(report);
            ReportContent.of(report).gaps().forEach(gap -> {
                Element shown = page.getElementById(Anchors.gap(gap.criterion())).parent();
                assertThat(shown.select("> .spr-nearest__label").eachText()).as(name + ": " + gap.criterion())
                        .containsExactlyElementsOf(gap.nearest().stream().map(NearestTo::label).toList());
                assertThat(shown.select("> .spr-nearest > li")).as(name + ": " + gap.criterion())
                        .hasSize(gap.nearest().stream().mapToInt(each -> each.sentences().size()).sum());
                assertThat(shown.select(".spr-nearest blockquote")).isEmpty();
            });
        });
        assertThat(page(SomeReports.sample("copperfinch-primary")).select(".spr-nearest")).isNotEmpty();
    }

    @Test
    void aPlaceNamesItsDocumentOnce() {
        Element gap = page(SomeReports.sample("harbour-view-primary")).getElementById(Anchors.gap("GOV-01")).parent();
        assertThat(gap.select(".spr-place").eachText()).anyMatch(text -> text.startsWith("“Uniform Policy”")
                && text.endsWith(" It gives July 2026 as its next review, which has passed."));
    }

    @Test
    void aDocumentIsListedWithItsKindsAndWithWhatAPersonCorrected() {
        assertThat(page(SomeReports.own("no-gaps")).select("section[aria-labelledby=cover] table tbody tr").eachText())
                .containsExactly("Equality and racist incidents equality policy and racist-incident policy 1 September 2026 "
                        + "Read in part. Corrected by hand: kinds, next-review.");
    }

    @Test
    void eachOfTheFirstThingsToDoSaysWhatItIsAbout() {
        Pages.REPORTS.forEach((name, report) -> assertThat(page(report)
                .select("section[aria-labelledby=to-do-first] ol > li > a").eachText()).as(name)
                .isEqualTo(ReportContent.of(report).toDoFirst().stream().map(ToDoFirst::title).toList()));
    }

    @Test
    void theNameOfACriterionIsNeverBrokenAtItsHyphen() {
        Pages.all().forEach((name, html) -> Jsoup.parse(html).body().select("*").forEach(element -> element.textNodes().stream()
                .filter(text -> text.text().matches("(?s).*\\b[A-Z]{1,6}-[0-9]{2}\\b.*") && element.closest(".spr-id") == null
                        && element.closest("blockquote, svg, .spr-words, .spr-glance__words") == null)
                .forEach(text -> assertThat(text.text()).as(name).isEmpty())));
    }

    @Test
    void howDocumentsReadIsSaidToBeForInformation() {
        assertThat(page(SomeReports.sample("harbour-view-primary")).text()).contains(Readability.FOR_INFORMATION);
    }

    @Test
    void whatToDoIsNotSaidAgainInTheReason() {
        Pages.REPORTS.forEach((name, report) -> {
            Document page = page(report);
            ReportContent.of(report).gaps().stream().filter(gap -> gap.documents().size() < 2).forEach(gap ->
                    assertThat(page.getElementById(Anchors.gap(gap.criterion())).parent().select("> p").eachText().stream()
                            .filter(text -> text.contains(gap.what()))).as(name + ": " + gap.criterion()).hasSizeLessThan(2));
        });
    }

    @Test
    void strengthsQuoteWordsOrStandAlone() {
        Pages.REPORTS.forEach((name, report) -> assertThat(page(report)
                .select("section[aria-labelledby=strengths] .govuk-inset-text:not(:has(blockquote))")).as(name).isEmpty());
    }

    @Test
    void redIsForLegalDutiesThatAreNotMetAndNothingElse() {
        Pages.all().forEach((name, html) -> assertThat(Jsoup.parse(html).select(".govuk-tag--red").eachText())
                .as(name).allMatch(text -> text.equals("Legal duty: not met")));
        Pages.REPORTS.forEach((name, report) -> {
            boolean unmet = ReportContent.of(report).legalDuties().count(LegalDuty.State.UNMET).number() > 0;
            assertThat(page(report).select(".govuk-tag--red").isEmpty()).as(name).isEqualTo(!unmet);
        });
    }

    @Test
    void thePictureOfLevelsSaysWhatItsTableSays() {
        Pages.REPORTS.forEach((name, report) -> {
            Document page = page(report);
            ReportContent.of(report).levels().forEach(theme -> {
                assertThat(page.select("svg text").eachText()).as(name).contains(theme.title(), theme.level());
                assertThat(page.select("svg desc").text()).as(name).contains(theme.title() + ": " + theme.level() + ".");
                assertThat(page.select("#levels ~ table").text()).as(name).contains(theme.title() + " " + theme.level());
            });
        });
    }

    @Test
    void itIsSaidOnceThatAReportIsNotLegalAdvice() {
        Pages.all().forEach((name, html) ->
                assertThat(Jsoup.parse(html).text().split("not legal advice", -1)).as(name).hasSize(2));
    }

    @Test
    void thePageForGovernorsSaysWhatGovernorsAreToReadAndHasALineForEachSignature() {
        Pages.REPORTS.forEach((name, report) -> {
            GovernorsContent content = GovernorsContent.of(report);
            String text = Jsoup.parse(Pages.of(new GovernorsPage(), report)).text();
            assertThat(text).as(name).contains(content.decision(), content.inPlaceInWords(),
                    content.legalDuties().inWords()).contains(content.questions()).contains(content.signatures());
            content.toDoFirst().forEach(first -> assertThat(text).as(name).contains(first.what(), first.firstStep()));
        });
    }
}
