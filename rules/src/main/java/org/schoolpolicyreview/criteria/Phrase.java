package org.schoolpolicyreview.criteria;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Words to look for in a text, as a criterion writes them. {@code *} stands for any ending of a word, {@code ..} for up to
 * eight words between; capitals, hyphens and the shape of apostrophes make no difference. A phrase never runs over the end
 * of a sentence, and no denial hides between its words: "safeguarding .. continues" is not said by "safeguarding will not
 * continue".
 *
 * <pre>{@code
 * Phrase.of("eliminat* .. discrimination").in("to eliminate unlawful discrimination")   // "eliminate ... discrimination"
 * }</pre>
 */
public final class Phrase {

    private static final String WORD = "[\\p{L}\\p{N}]";
    private static final String BETWEEN = "[^\\p{L}\\p{N}.;!?…]+";
    private static final String DENIAL = "(?:not|never|cannot|" + WORD + "+n['\u2019\u02bc]t)(?!" + WORD + ")";
    private static final String SOME_WORDS = "(?:" + BETWEEN + "(?!" + DENIAL + ")" + WORD + "+){0,8}?" + BETWEEN;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}*]+");

    private final String text;
    private final int[] letters;
    private volatile @Nullable Pattern pattern;

    private Phrase(String text) {
        this.text = text;
        this.letters = NO_WORD.splitAsStream(text).flatMapToInt(Phrase::letters).distinct().toArray();
    }

    /** The phrase that is written so. */
    public static Phrase of(String text) {
        return new Phrase(text.strip());
    }

    private static String expression(String text) {
        return Arrays.stream(text.split("\\s*\\.\\.\\s*"))
                .map(Phrase::together)
                .collect(Collectors.joining(SOME_WORDS));
    }

    private static String together(String words) {
        return NO_WORD.splitAsStream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace("*", WORD + "*"))
                .collect(Collectors.joining(BETWEEN));
    }

    /** The letters that a text must hold side by side, for this word to be in it. */
    private static IntStream letters(String word) {
        String[] pieces = word.split("\\*", -1);
        return IntStream.range(0, pieces.length).flatMap(each -> Arrays.stream(
                SearchedText.marks(pieces[each], each == 0, each == pieces.length - 1)));
    }

    /** Where it first stands in a text. */
    public Optional<Stretch> in(String words) {
        return in(SearchedText.of(words));
    }

    /** Where it first stands in a text in which other phrases are looked for too. */
    public Optional<Stretch> in(SearchedText words) {
        return from(words, 0);
    }

    /** Where it next stands in a text, from a place on. */
    public Optional<Stretch> from(SearchedText words, int start) {
        if (!words.mayHold(letters)) {
            return Optional.empty();
        }
        Matcher found = pattern().matcher(words.text());
        return found.find(start) ? Optional.of(new Stretch(found.start(), found.end())) : Optional.empty();
    }

    /** What it is searched with; made when it is first needed. */
    Pattern pattern() {
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile("(?<!" + WORD + ")" + expression(text) + "(?!" + WORD + ")",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            pattern = compiled;
        }
        return compiled;
    }

    /** The phrase as it is written. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phrase phrase && phrase.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /**
     * A stretch of a text.
     *
     * @param from where it begins
     * @param to where it ends, not included
     */
    public record Stretch(int from, int to) {}
}
