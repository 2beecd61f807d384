package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts phrases together to sentences that are not too long to be understood, and that say nothing twice. */
final class ShortSentences {

    /** With its subject, such as the title of a document, a sentence then has 25 words at most. */
    private static final int WORDS = 19;
    /** What is said once where each phrase of a sentence begins with it. */
    private static final List<String> VERBS = List.of("says ", "gives ", "names ", "offers ", "tells ", "sets out ");
    /** Verbs that "also" follows: "it is also published", "it may also say". */
    private static final List<String> ALSO_FOLLOWS = List.of("is ", "was ", "may ", "would ");

    private ShortSentences() {}

    /** "says this and that. It also names the other." */
    static String of(List<String> phrases) {
        return sentences(phrases).stream().limit(1).collect(Collectors.joining())
                + sentences(phrases).stream().skip(1).map(each -> " It " + also(each)).collect(Collectors.joining());
    }

    /** "also says this and that. It also names the other." */
    static String also(List<String> phrases) {
        return sentences(phrases).stream().map(ShortSentences::also).collect(Collectors.joining(" It "));
    }

    /** A sentence for each phrase: "says this. It also says that." */
    static String each(List<String> phrases) {
        return phrases.get(0) + "." + phrases.stream().skip(1).map(each -> " It " + also(each) + ".")
                .collect(Collectors.joining());
    }

    /** A list; where that is long, its members are set apart, so that each can be read by itself. */
    static String list(List<String> phrases) {
        boolean isLong = phrases.stream().mapToInt(phrase -> phrase.split(" ").length).sum() > WORDS;
        return isLong && phrases.size() > 1 ? String.join("; ", phrases) : and(phrases);
    }

    /** One, two and three. */
    static String and(List<String> phrases) {
        int last = phrases.size() - 1;
        return last <= 0 ? String.join("", phrases)
                : String.join(", ", phrases.subList(0, last)) + " and " + phrases.get(last);
    }

    /** With a capital letter at its beginning. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static List<String> sentences(List<String> phrases) {
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
        return sentences.stream().map(each -> and(withOneVerb(each)) + ".").toList();
    }

    private static List<String> withOneVerb(List<String> phrases) {
        return VERBS.stream().filter(verb -> phrases.stream().allMatch(phrase -> phrase.startsWith(verb)
                        && !phrase.startsWith("them ", verb.length()))).findFirst()
                .map(verb -> Stream.concat(phrases.stream().limit(1),
                        phrases.stream().skip(1).map(phrase -> phrase.substring(verb.length()))).toList())
                .orElse(phrases);
    }

    private static String also(String sentence) {
        return ALSO_FOLLOWS.stream().filter(sentence::startsWith).findFirst()
                .map(verb -> verb + "also " + sentence.substring(verb.length()))
                .orElse("also " + sentence);
    }
}
