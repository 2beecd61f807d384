package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts phrases together to sentences that are not too long to be understood. */
final class ShortSentences {

    /** With its subject, such as the title of a document, a sentence then has 25 words at most. */
    private static final int WORDS = 19;

    private ShortSentences() {}

    /** "says this and says that. It also says the other." */
    static String of(List<String> phrases) {
        List<List<String>> sentences = new ArrayList<>();
        int words = 0;
        for (String phrase : phrases) {
            words += phrase.split(" ").length;
            if (sentences.isEmpty() || words > WORDS) {
                sentences.add(new ArrayList<>());
                words = phrase.split(" ").length;
            }
            sentences.get(sentences.size() - 1).add(phrase);
        }
        List<String> texts = sentences.stream().map(each -> Reasons.and(each) + ".").toList();
        return texts.stream().limit(1).collect(Collectors.joining())
                + texts.stream().skip(1).map(each -> " " + also(each)).collect(Collectors.joining());
    }

    /** A list; where that is long, its members are set apart, so that each can be read by itself. */
    static String list(List<String> phrases) {
        boolean isLong = phrases.stream().mapToInt(phrase -> phrase.split(" ").length).sum() > WORDS;
        return isLong && phrases.size() > 1 ? String.join("; ", phrases) : Reasons.and(phrases);
    }

    private static String also(String sentence) {
        return sentence.startsWith("is ") ? "It is also " + sentence.substring(3) : "It also " + sentence;
    }
}
