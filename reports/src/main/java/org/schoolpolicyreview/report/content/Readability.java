package org.schoolpolicyreview.report.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.review.GapReport;

/**
 * How the words of a document read: information, never a finding. Only whole sentences count, and only where
 * there are enough.
 *
 * @param document the title of the document
 * @param sentences how many whole sentences it has
 * @param words how many words they have
 * @param wordsPerSentence how many words a sentence has, on average
 * @param readingEase the Flesch reading ease, about: the higher, the easier; 60 and more is plain English
 */
public record Readability(String document, int sentences, int words, int wordsPerSentence, int readingEase) {

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?]) +");
    private static final Pattern WHOLE_SENTENCE = Pattern.compile("(?s)\\p{Lu}.*[.!?]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final Pattern SOMETHING_SAID = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern SILENT_E = Pattern.compile("(?<=[a-z]{2}[^aeiouyl])e$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private static final int ENOUGH_SENTENCES = 5;
    private static final int ENOUGH_WORDS = 100;

    static List<Readability> of(GapReport report) {
        return IntStream.range(0, report.documents().size())
                .mapToObj(number -> of(report.documents().get(number).title(), report.school().documents().get(number)))
                .flatMap(Optional::stream).toList();
    }

    /** Said once beside the figures. */
    public static final String FOR_INFORMATION = "For information only: no finding rests on it.";

    /** What it says, and of what. */
    public String sentence() {
        return "In " + sentences + " sentences of " + Wording.quoted(document) + ", a sentence has "
                + wordsPerSentence + " words on average. Flesch reading ease: about " + readingEase
                + ", where 60 or more is plain English.";
    }

    private static Optional<Readability> of(String title, PolicyDocument document) {
        List<String> sentences = document.text().stream()
                .filter(block -> block instanceof Block.Paragraph || block instanceof Block.ListItem)
                .map(Block::text)
                .flatMap(Readability::wholeSentences)
                .toList();
        List<String> words = sentences.stream().flatMap(Readability::words).toList();
        if (sentences.size() < ENOUGH_SENTENCES || words.size() < ENOUGH_WORDS) {
            return Optional.empty();
        }
        double perSentence = (double) words.size() / sentences.size();
        double syllables = (double) words.stream().mapToInt(Readability::syllables).sum() / words.size();
        return Optional.of(new Readability(title, sentences.size(), words.size(),
                (int) Math.round(perSentence), (int) Math.round(206.835 - 1.015 * perSentence - 84.6 * syllables)));
    }

    private static Stream<String> wholeSentences(String passage) {
        return BETWEEN_SENTENCES.splitAsStream(passage).filter(each -> WHOLE_SENTENCE.matcher(each).matches());
    }

    private static Stream<String> words(String sentence) {
        return BETWEEN_WORDS.splitAsStream(sentence).filter(word -> SOMETHING_SAID.matcher(word).find());
    }

    /** Groups of vowels, without a silent e at the end: near enough for an average. */
    private static int syllables(String word) {
        String letters = NO_LETTER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        int end = SILENT_E.matcher(letters).find() ? letters.length() - 1 : letters.length();
        return Math.max(1, (int) VOWELS.matcher(letters).region(0, end).results().count());
    }
}
