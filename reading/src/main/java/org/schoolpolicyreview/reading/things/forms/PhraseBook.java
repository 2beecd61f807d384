package org.schoolpolicyreview.reading.things.forms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases from a resource file, each under a key, looked up in a text by their first letters; of several that stand at
 * one place the longest counts. A line of the file is {@code key: phrase, phrase}; a word may end in {@code *} for any
 * ending; what follows {@code #} is a remark.
 */
public final class PhraseBook {

    private static final int FIRST_LETTERS = 2;

    /**
     * A phrase where it stands.
     *
     * @param key its key
     * @param from the number of its first word
     * @param to the number of the word after it
     */
    public record Hit(String key, int from, int to) {}

    private record Phrase(String key, List<String> words) {}

    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private PhraseBook() {}

    /**
     * Reads a file that stands beside a class.
     *
     * @throws IllegalStateException if there is no such file
     */
    public static PhraseBook beside(Class<?> reader, String file) {
        PhraseBook book = new PhraseBook();
        try (InputStream in = reader.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + file + " beside " + reader.getName());
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().forEach(book::line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        book.phrases.values().forEach(list -> list.sort(
                Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed()));
        return book;
    }

    private void line(String line) {
        int remark = line.indexOf('#');
        String kept = remark < 0 ? line : line.substring(0, remark);
        int colon = kept.indexOf(':');
        if (colon > 0) {
            String key = kept.substring(0, colon).strip();
            for (String phrase : kept.substring(colon + 1).split(",")) {
                if (!phrase.isBlank()) {
                    List<String> words = List.of(phrase.strip().split(" +"));
                    phrases.computeIfAbsent(first(words.get(0)), letters -> new ArrayList<>())
                            .add(new Phrase(key, words));
                }
            }
        }
    }

    private static String first(String word) {
        return word.substring(0, Math.min(FIRST_LETTERS, word.length()));
    }

    /** The longest phrase that starts at a word. */
    public Optional<Hit> at(Words text, int index) {
        for (Phrase phrase : phrases.getOrDefault(first(text.word(index)), List.of())) {
            if (stands(phrase.words(), text, index)) {
                return Optional.of(new Hit(phrase.key(), index, index + phrase.words().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(List<String> words, Words text, int index) {
        for (int word = 0; word < words.size(); word++) {
            String wanted = words.get(word);
            String found = text.word(index + word);
            boolean fits = wanted.endsWith("*") ? found.startsWith(wanted.substring(0, wanted.length() - 1))
                    : found.equals(wanted);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Its phrases in a text, from left to right, none inside another. */
    public List<Hit> in(Words text) {
        List<Hit> hits = new ArrayList<>();
        int index = 0;
        while (index < text.size()) {
            Optional<Hit> hit = at(text, index);
            hit.ifPresent(hits::add);
            index = hit.map(Hit::to).orElse(index + 1);
        }
        return hits;
    }

    /** Whether any of its phrases stands in a text. */
    public boolean speaksOf(Words text) {
        return !in(text).isEmpty();
    }

    /** Whether a phrase of this key stands in a text. */
    public boolean has(Words text, String key) {
        return in(text).stream().anyMatch(hit -> hit.key().equals(key));
    }
}
