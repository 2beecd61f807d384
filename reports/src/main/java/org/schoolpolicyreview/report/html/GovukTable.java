package org.schoolpolicyreview.report.html;

import java.util.List;

/**
 * A table with a caption, headers for its columns, and a header for each row. On a narrow screen a row is a card. The
 * columns have widths, for a browser that chooses them itself breaks words, or lets a long one push the table wide.
 */
final class GovukTable {

    private final Html html;
    private final List<Column> columns;
    private int column;

    /**
     * A column. Wide ones share what the others leave.
     *
     * @param header what stands in it
     * @param width a style of ours
     */
    record Column(String header, String width) {

        /** For sentences. */
        static Column wide(String header) {
            return new Column(header, "");
        }

        /** For a few words. */
        static Column middle(String header) {
            return new Column(header, " spr-middle");
        }

        /** For a word or a count. */
        static Column narrow(String header) {
            return new Column(header, " spr-narrow");
        }
    }

    GovukTable(Html html, String caption, Column... columns) {
        this(html, caption, "govuk-table__caption govuk-table__caption--s", columns);
    }

    private GovukTable(Html html, String caption, String styles, Column... columns) {
        this.html = html;
        this.columns = List.of(columns);
        html.open("table", "class", "govuk-table").element("caption", caption, "class", styles)
                .open("thead", "class", "govuk-table__head").open("tr", "class", "govuk-table__row");
        this.columns.forEach(each -> html.element("th", each.header(), "scope", "col",
                "class", "govuk-table__header" + each.width()));
        html.close("tr").close("thead").open("tbody", "class", "govuk-table__body");
    }

    /** A table right below a heading that says the same as its caption, which only screen readers then need. */
    static GovukTable belowItsHeading(Html html, String caption, Column... columns) {
        return new GovukTable(html, caption, "govuk-table__caption govuk-visually-hidden", columns);
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
        return row("", () -> html.words(header));
    }

    GovukTable cell(Runnable content) {
        column++;
        html.open("td", "class", "govuk-table__cell", "data-label", columns.get(column).header());
        content.run();
        html.close("td");
        return this;
    }

    GovukTable cell(String text) {
        return cell(() -> html.words(text));
    }

    GovukTable endRow() {
        html.close("tr");
        return this;
    }

    void end() {
        html.close("tbody").close("table");
    }
}
