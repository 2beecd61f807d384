package org.schoolpolicyreview.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.html.GovukTable.Column;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Components have the markup of the fixtures of govuk-frontend 6.6.0: the same elements, classes and attributes. */
class GovukMarkupTest {

    private static final Path FIXTURES = Path.of("src/test/resources/govuk-frontend");

    @Test
    void tag() {
        assertThat(ours(page -> page.tag("Red", "red"))).isEqualTo(fixture("tag", "red"));
        assertThat(ours(page -> page.tag("Alpha", ""))).isEqualTo(fixture("tag", "default"));
    }

    @Test
    void skipLink() {
        assertThat(ours(Govuk::skipLink)).isEqualTo(fixture("skip-link", "default").replace("#test-target-element",
                "#main-content"));
    }

    @Test
    void insetText() {
        assertThat(ours(page -> page.inset(Optional.empty(), List.of()))).isEqualTo(fixture("inset-text", "default")
                .replaceAll(">[^<]+<", "><"));
    }

    @Test
    void summaryList() {
        List<Govuk.Row> rows = List.of(new Govuk.Row("Name", "Firstname Lastname"),
                new Govuk.Row("Date of birth", "13/08/1980"));
        String fixture = fixture("summary-list", "default");
        assertThat(fixture).startsWith(ours(page -> page.summaryList(rows)).replace("</dl>", ""));
    }

    @Test
    void table() {
        String ours = ours(page -> new GovukTable(page.html(), "Caption 1: Months and rates",
                Column.wide("Month you apply"), Column.wide("Rate for bicycles"), Column.wide("Rate for vehicles"))
                .row("January").cell("£85").cell("£95").endRow().end()).replaceAll(" data-label=\"[^\"]*\"", "");
        String fixture = fixture("table", "with head and caption").replaceAll(" govuk-table__\\w+--\\w+", "");
        assertThat(fixture).startsWith(ours.replaceAll(" govuk-table__\\w+--\\w+", "").replaceAll("<tbody.*", ""));
        String header = fixture("table", "with firstCellIsHeader true").replaceAll(" govuk-table__\\w+--\\w+", "");
        assertThat(header).contains("<th class=\"govuk-table__header\" scope=\"row\">January</th>");
        assertThat(ours).contains("<tr class=\"govuk-table__row\"><th class=\"govuk-table__header\" scope=\"row\">"
                + "January</th><td class=\"govuk-table__cell\">£85</td>");
        assertThat(header).contains("<td class=\"govuk-table__cell\">£85</td>");
    }

    private static String ours(Consumer<Govuk> component) {
        Html html = new Html();
        component.accept(new Govuk(html));
        return inOneWay(html.toString().replace("<!DOCTYPE html>", ""));
    }

    private static String fixture(String component, String name) {
        JsonNode fixtures = JsonMapper.shared().readTree(FIXTURES.resolve(component + ".json").toFile());
        for (JsonNode fixture : fixtures.path("fixtures")) {
            if (fixture.path("name").asString().equals(name)) {
                return inOneWay(fixture.path("html").asString());
            }
        }
        throw new IllegalArgumentException(component + " has no fixture " + name);
    }

    /** Attributes by name, and no white space between elements. */
    private static String inOneWay(String html) {
        StringBuilder all = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().children().forEach(each -> write(each, all));
        return all.toString();
    }

    private static void write(Element element, StringBuilder all) {
        all.append('<').append(element.tagName());
        element.attributes().asList().stream().sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                .forEach(each -> all.append(' ').append(each.getKey()).append("=\"").append(each.getValue()).append('"'));
        all.append('>').append(element.ownText());
        element.children().forEach(child -> write(child, all));
        all.append("</").append(element.tagName()).append('>');
    }
}
