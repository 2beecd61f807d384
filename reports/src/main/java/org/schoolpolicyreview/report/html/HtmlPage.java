package org.schoolpolicyreview.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What every page has: a head with the styles, a skip link, one main part, and a foot. */
final class HtmlPage {

    private static final String STYLES = resource("govuk-frontend.css") + resource("report.css");

    private HtmlPage() {}

    /**
     * Writes a page.
     *
     * @param title the title, as browsers show it
     * @param kind a word of ours for the styles: report, governors, schools
     * @param before what stands before the main part
     * @param main the main part
     * @param foot what stands behind it
     */
    static void write(String title, String kind, Consumer<Govuk> before, Consumer<Govuk> main, Consumer<Govuk> foot,
            OutputStream out) throws IOException {
        Html html = new Html();
        Govuk govuk = new Govuk(html);
        html.open("html", "lang", "en-GB", "class", "govuk-template").open("head")
                .empty("meta", "charset", "utf-8");
        html.element("title", title)
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .style(STYLES).close("head")
                .open("body", "class", "govuk-template__body spr-" + kind);
        govuk.skipLink();
        before.accept(govuk);
        html.open("div", "class", "govuk-width-container")
                .open("main", "class", "spr-main", "id", "main-content", "tabindex", "-1");
        main.accept(govuk);
        html.close("main").open("footer", "class", "spr-foot");
        foot.accept(govuk);
        html.close("footer").close("div").close("body").close("html");
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) {
        try (InputStream file = HtmlPage.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
