package org.schoolpolicyreview.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.report.MadeUp;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.review.GapReport;

/** Whatever stands in a document, it stays a text: looked at in the page as a browser would parse it. */
class HostileValuesTest {

    private static final List<ReportForm> FORMS = List.of(new HtmlReport(), new GovernorsPage());

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "</title></style><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "<!-- <svg onload=alert(1)>",
        "]]> <![CDATA[ &lt;b&gt; &#x3c;i&#x3e;",
        "</blockquote></div></main><h1>Another report</h1>"})
    void markupStaysAText(String hostile) {
        GapReport report = MadeUp.reportOf(9, hostile, hostile, hostile);
        for (ReportForm form : FORMS) {
            Document page = Jsoup.parse(Pages.of(form, report));
            Document harmless = Jsoup.parse(Pages.of(form, MadeUp.reportOf(9, "x", "x", "x")));
            assertThat(tags(page)).isEqualTo(tags(harmless));
            assertThat(page.select("h1").text()).isEqualTo("What the policies of " + hostile + " say");
            assertThat(page.title()).contains(hostile);
        }
    }

    @Test
    void charactersThatHideOrBreakAPageAreGone() {
        String hidden = "a\u0000b\u001bc\u202ed\ufdd0e\ud800f";
        String page = Pages.of(new HtmlReport(), MadeUp.reportOf(2, hidden, hidden, hidden));
        assertThat(page.codePoints().filter(point -> point < ' ' && point != '\n' || point == 0x202e
                || point == 0xfdd0 || Character.getType(point) == Character.SURROGATE)).isEmpty();
        assertThat(Jsoup.parse(page).select("h1").text()).isEqualTo("What the policies of a b cd\ufffde\ufffdf say");
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() {
        Pages.REPORTS.values().forEach(report -> assertThat(
                Jsoup.parse(Pages.of(new HtmlReport(), report)).select("a").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://") || href.startsWith("http://")));
    }

    @Test
    void aPageHoldsNoScriptAndAsksForNothing() {
        Pages.all().forEach((name, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("script, link, img, iframe, object, embed, [src], [style], base")).as(name).isEmpty();
            assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
            assertThat(html.toLowerCase()).doesNotContain("crest").doesNotContain("gds transport");
            assertThat(page.text()).doesNotContain("GOV.UK");
        });
    }

    private static List<String> tags(Document page) {
        return page.select("*").stream().map(Element::tagName).toList();
    }
}
