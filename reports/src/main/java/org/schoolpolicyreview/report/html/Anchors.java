package org.schoolpolicyreview.report.html;

import java.util.Locale;
import org.schoolpolicyreview.model.Word;
import org.schoolpolicyreview.report.content.Section;

/** Where links within a page lead. Ids of criteria may come from elsewhere, so they are spelt out in safe letters. */
final class Anchors {

    private Anchors() {}

    static String of(Section section) {
        return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A gap with all that there is to say of it. */
    static String gap(String criterion) {
        return "gap-" + safe(criterion);
    }

    /** The line of a criterion among all criteria. */
    static String criterion(String criterion) {
        return "criterion-" + safe(criterion);
    }

    /** All criteria of a theme, an outcome or a severity. */
    static String all(Word word) {
        return word.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "-" + safe(word.word());
    }

    static String to(String anchor) {
        return "#" + anchor;
    }

    private static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point < 128 && (Character.isLetterOrDigit(point) || point == '-')) {
                safe.appendCodePoint(point);
            } else {
                safe.append('_').append(Integer.toHexString(point)).append('_');
            }
        });
        return safe.toString();
    }
}
