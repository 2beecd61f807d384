package org.schoolpolicyreview.criteria;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private final String text;
    /** The letters that a text must hold, the longest first: most texts lack them, and most phrases are never compiled. */
    private final List<String> stems;
    private volatile @Nullable Pattern pattern;

    private Phrase(String text) {
        this.text = text;
        this.stems = Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(stem -> !stem.isEmpty())
                .sorted(Comparator.comparingInt((String stem) -> -stem.length()))
                .toList();
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
        return Arrays.stream(words.split("[^\\p{L}\\p{N}*]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace("*", WORD + "*"))
                .collect(Collectors.joining(BETWEEN));
    }

    /** Where it first stands in a text. */
    public Optional<Stretch> in(String words) {
        return from(words, 0);
    }

    /** Where it next stands in a text, from a place on. */
    public Optional<Stretch> from(String words, int start) {
        if (!stems.stream().allMatch(stem -> holds(words, stem, start))) {
            return Optional.empty();
        }
        Matcher found = pattern().matcher(words);
        return found.find(start) ? Optional.of(new Stretch(found.start(), found.end())) : Optional.empty();
    }

    private Pattern pattern() {
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile("(?<!" + WORD + ")" + expression(text) + "(?!" + WORD + ")",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            pattern = compiled;
        }
        return compiled;
    }

    /** Whether a text holds a stem from a place on, whatever its capitals. */
    private static boolean holds(String words, String stem, int start) {
        char small = Character.toLowerCase(stem.charAt(0));
        char capital = Character.toUpperCase(small);
        for (int at = start; at <= words.length() - stem.length(); at++) {
            char each = words.charAt(at);
            if ((each == small || each == capital) && words.regionMatches(true, at, stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
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
