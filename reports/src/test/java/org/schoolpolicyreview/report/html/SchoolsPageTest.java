package org.schoolpolicyreview.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the page of several schools holds, looked at as a browser parses it. */
class SchoolsPageTest {

    @Test
    void schoolsStandByNameWithALinkToTheReportOfEach() {
        Document page = Jsoup.parse(Pages.schools());
        List<String> names = page.select("table").get(0).select("tbody th a").eachText();
        assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).hasSameSizeAs(Pages.REPORTS.keySet());
        assertThat(page.select("table").get(0).select("tbody th a").eachAttr("href"))
                .contains("./harbour-view-primary.html", "./no-gaps.html");
        assertThat(page.text()).doesNotContain("%");
    }

    @Test
    void noGapIsSaidToBeSharedWhereEachIsOfOneSchool() {
        Document page = Jsoup.parse(Pages.schools(List.of("no-documents", "no-gaps"), List.of()));
        assertThat(page.text()).contains("No gap is shared by two schools or more.").doesNotContain("No gap was found");
    }

    @Test
    void whatCouldNotBeReadIsSeenBeforeTheSchools() {
        Document page = Jsoup.parse(Pages.schools());
        assertThat(page.select("h2").get(0).text()).isEqualTo("What could not be read");
        assertThat(page.select("h2 + ul").get(0).text()).isEqualTo("broken.yaml: Line 3 is wrong.");
    }
}
