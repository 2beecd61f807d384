package org.schoolpolicyreview.report;

import java.util.Arrays;
import java.util.List;

/** Finds sentences of more than 25 words. What is quoted from a document counts as one word: it is not ours. */
final class LongSentences {

    private static final int MOST = 25;

    private LongSentences() {}

    static List<String> in(ContentLines.Line line) {
        String ours = line.value().replaceAll("“[^”]*”", "X").replaceAll("‘[^’]*’", "X");
        return Arrays.stream(ours.split("(?<=[.:;?!]) "))
                .filter(sentence -> sentence.strip().split("\\s+").length > MOST)
                .map(sentence -> line.name() + ": " + sentence)
                .toList();
    }
}
