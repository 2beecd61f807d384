package org.schoolpolicyreview.report.html;

import java.util.List;
import org.schoolpolicyreview.report.content.Passage;

/** Places in the school's documents: their own words as inset text, with document and page. */
final class Passages {

    /** About three lines on a telephone, so that two actions stand on its first screen. */
    private static final int SHORT = 150;

    private Passages() {}

    /** The words of each, and beneath them where they stand and what was seen there. */
    static void write(Govuk page, List<Passage> passages) {
        for (Passage each : passages) {
            page.html().open("div", "class", "govuk-inset-text");
            one(page, each);
            page.html().close("div");
        }
    }

    /** The same in small, for what is there already and does not decide. */
    static void writeSmall(Govuk page, List<Passage> passages) {
        page.html().open("ul", "class", "govuk-list govuk-list--bullet spr-already");
        for (Passage each : passages) {
            page.html().open("li");
            one(page, each);
            page.html().close("li");
        }
        page.html().close("ul");
    }

    /** The document is named once: what was seen there is said of "it". */
    private static void one(Govuk page, Passage each) {
        Html html = page.html();
        each.words().ifPresent(page::quote);
        html.open("p", "class", "spr-place").element("span", each.place() + ".", "class", "spr-where");
        each.sentencesOfIt().forEach(sentence -> html.words(" " + sentence));
        html.close("p");
        each.note().ifPresent(note -> html.element("p", "A reader noted: " + note, "class", "spr-place"));
    }

    /** The beginning of long words, cut between two of them. */
    static String shortened(String words) {
        if (words.length() <= SHORT) {
            return words;
        }
        int end = words.lastIndexOf(' ', SHORT);
        return words.substring(0, end < SHORT / 2 ? words.offsetByCodePoints(0, SHORT / 2) : end) + " …";
    }
}
