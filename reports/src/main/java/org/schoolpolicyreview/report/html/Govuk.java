package org.schoolpolicyreview.report.html;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.criteria.Outcome;

/** The components of the GOV.UK Design System that reports use, with the markup of the package. */
final class Govuk {

    private static final String RED = "red";

    private final Html html;

    Govuk(Html html) {
        this.html = html;
    }

    Html html() {
        return html;
    }

    void skipLink() {
        html.element("a", "Skip to main content", "href", "#main-content", "class", "govuk-skip-link", "data-module",
                "govuk-skip-link");
    }

    /** A heading of a section of the page, 1 to 4. */
    void heading(int level, String text, String id) {
        String size = switch (level) {
            case 1 -> "l";
            case 2 -> "m";
            default -> "s";
        };
        html.element("h" + level, text, "class", "govuk-heading-" + size, "id", id);
    }

    void heading(int level, String text) {
        heading(level, text, "");
    }

    void paragraph(String text) {
        html.open("p", "class", "govuk-body").words(text).close("p");
    }

    /** What a sentence is about stands before it in bold. */
    void labelled(String label, String text) {
        html.open("p", "class", "govuk-body").element("strong", label).words(" " + text).close("p");
    }

    void bullets(List<String> sentences) {
        html.open("ul", "class", "govuk-list govuk-list--bullet");
        sentences.forEach(sentence -> html.open("li").words(sentence).close("li"));
        html.close("ul");
    }

    void link(String text, String href) {
        html.open("a", "class", "govuk-link", "href", href).words(text).close("a");
    }

    /** The id of a criterion, which stays on one line, and leads to a gap or to its line among all criteria. */
    void id(String criterion, String anchor) {
        html.element("a", criterion, "class", "govuk-link spr-id", "href", Anchors.to(anchor));
    }

    /** A tag always says in words what its colour means. */
    void tag(Outcome outcome) {
        tag(outcome.readersSee(), switch (outcome) {
            case MET -> "green";
            case PARTLY_MET -> "yellow";
            case NOT_EVIDENCED -> "orange";
            case CONTRARY -> "purple";
            case NEEDS_JUDGEMENT, NEEDS_INFORMATION -> "";
            case NOT_SEEN, NOT_APPLICABLE, WAIVED -> "grey";
        });
    }

    /** Red is for a legal duty that is not met, and for nothing else. */
    void legalDutyUnmet() {
        tag("Legal duty: not met", RED);
    }

    void tag(String text, String colour) {
        html.element("strong", text, "class", "govuk-tag" + (colour.isEmpty() ? "" : " govuk-tag--" + colour));
    }

    /** Words that somebody else wrote, and beneath them where they stand. */
    void inset(Optional<String> words, List<String> beneath) {
        html.open("div", "class", "govuk-inset-text");
        words.ifPresent(this::quote);
        beneath.forEach(line -> html.element("p", line, "class", "spr-place"));
        html.close("div");
    }

    /** Words that somebody else wrote. */
    void quote(String words) {
        html.open("blockquote", "class", "spr-quote").element("p", "“" + words + "”").close("blockquote");
    }

    /** Names and values; a value may have several lines. */
    void summaryList(List<Row> rows) {
        html.open("dl", "class", "govuk-summary-list");
        for (Row row : rows) {
            html.open("div", "class", "govuk-summary-list__row")
                    .element("dt", row.name(), "class", "govuk-summary-list__key")
                    .element("dd", row.value(), "class", "govuk-summary-list__value")
                    .close("div");
        }
        html.close("dl");
    }

    /**
     * A row of a summary list.
     *
     * @param name what it is
     * @param value what it says
     */
    record Row(String name, String value) {}
}
