package org.schoolpolicyreview.report.html;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.report.content.Passage;

/** Places in the school's documents: their own words as inset text, with document and page. */
final class Passages {

    /** About three lines on a telephone, so that two actions stand on its first screen. */
    private static final int SHORT = 150;

    private Passages() {}

    static void write(Govuk page, Passage passage) {
        List<String> beneath = new ArrayList<>();
        beneath.add(passage.place() + ".");
        beneath.add(passage.sentence());
        passage.note().ifPresent(note -> beneath.add("A reader noted: " + note));
        page.inset(passage.words(), beneath);
    }

    static void write(Govuk page, List<Passage> passages) {
        passages.forEach(passage -> write(page, passage));
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
