package org.schoolpolicyreview.reading.things.definitions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.schoolpolicyreview.reading.Sentence;

/**
 * A word of the school's own, explained in a sentence that begins with it: "Ready means on time and equipped", "The Workshop
 * is a supervised room with its own entrance". Capitals tell it from a word of every day.
 */
final class OwnName {

    private static final int LONGEST = 3;
    private static final int FEW = 3;

    private OwnName() {}

    static Optional<Form> in(Sentence sentence, Words words) {
        int start = words.start();
        int first = words.past("before", start);
        boolean article = words.is(start, "the") && first == start + 1;
        if (first > start && !article || words.isQuestion()) {
            return Optional.empty();
        }
        for (int at = first + 1; at < words.size() && at - first <= LONGEST; at++) {
            boolean own = !words.has("no-term", first, at) && !words.has("no-own", first, at) && isNamed(sentence, words, first, at);
            if (!own || words.isSign(at - 1)) {
                return Optional.empty();
            }
            boolean means = words.is(at, "means") && words.cue("means-little", at + 1).isEmpty() && words.wordsFrom(at + 1) >= 2;
            boolean is = words.is(at, "is") && article && words.cue("own-thing", at + 1).isPresent() && words.wordsFrom(at + 1) > FEW;
            if (means || is) {
                String name = words.words(start, at);
                return Optional.of(new Form(name.toLowerCase(Locale.ROOT), name, words.rest(at + 1), means));
            }
        }
        return Optional.empty();
    }

    /** Whether its words begin with capitals; the first of a sentence does in any case. */
    private static boolean isNamed(Sentence sentence, Words words, int from, int to) {
        return IntStream.range(from, to)
                .allMatch(at -> Character.isUpperCase(sentence.text().charAt(words.tokens().get(at).span().start())));
    }
}
