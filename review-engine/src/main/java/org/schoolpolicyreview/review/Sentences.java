package org.schoolpolicyreview.review;

import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a text. */
final class Sentences {

    /** A passage that stands apart ends like a sentence. */
    private static final Pattern END = Pattern.compile("(?<=[.;!?…])\\s+");

    private Sentences() {}

    static List<String> of(String text) {
        return END.splitAsStream(text).filter(sentence -> !sentence.isBlank()).toList();
    }
}
