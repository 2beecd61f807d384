package org.schoolpolicyreview.report.html;

import java.util.List;

/** A table with a caption, headers for its columns, and a header for each row. On a narrow screen a row is a card. */
final class GovukTable {

    private final Html html;
    private final List<String> headers;
    private int column;

    GovukTable(Html html, String caption, List<String> headers) {
        this.html = html;
        this.headers = headers;
        html.open("table", "class", "govuk-table")
                .element("caption", caption, "class", "govuk-table__caption govuk-table__caption--s")
                .open("thead", "class", "govuk-table__head").open("tr", "class", "govuk-table__row");
        headers.forEach(header -> html.element("th", header, "scope", "col", "class", "govuk-table__header"));
        html.close("tr").close("thead").open("tbody", "class", "govuk-table__body");
    }

    GovukTable row(String id, Runnable header) {
        column = 0;
        html.open("tr", "class", "govuk-table__row", "id", id)
                .open("th", "scope", "row", "class", "govuk-table__header");
        header.run();
        html.close("th");
        return this;
    }

    GovukTable row(String header) {
        return row("", () -> html.text(header));
    }

    GovukTable cell(Runnable content) {
        column++;
        html.open("td", "class", "govuk-table__cell", "data-label", headers.get(column));
        content.run();
        html.close("td");
        return this;
    }

    GovukTable cell(String text) {
        return cell(() -> html.text(text));
    }

    GovukTable endRow() {
        html.close("tr");
        return this;
    }

    void end() {
        html.close("tbody").close("table");
    }
}
