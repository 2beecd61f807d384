package org.schoolpolicyreview.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.schoolpolicyreview.report.content.Passage;

/** Places in the school's documents: their own words as inset text, with document and page. */
final class Passages {

    /** About three lines on a telephone, so that two actions stand on its first screen. */
    private static final int SHORT = 150;

    private Passages() {}

    /** The words of each, and beneath them where they stand and what was seen there. */
    static void write(Govuk page, List<Passage> passages) {
        passages.forEach(each -> page.inset(each.words(), Stream.concat(
                Stream.concat(Stream.of(each.place() + "."), each.sentences().stream()),
                each.note().map(note -> "A reader noted: " + note).stream()).toList()));
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
