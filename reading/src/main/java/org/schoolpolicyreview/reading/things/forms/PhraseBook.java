package org.schoolpolicyreview.reading.things.forms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Phrases from a resource file, each under a key, looked up in a text by their first letters; of several that stand at
 * one place the longest counts. A line of the file is {@code key: phrase, phrase}; a word may end in {@code *} for any
 * ending; what follows {@code #} is a remark.
 */
public final class PhraseBook {

    private static final Phrase[] NONE = {};
    /** So many places are there for first letters: a power of two. */
    private static final int PLACES = 1024;

    /**
     * A phrase where it stands.
     *
     * @param key its key
     * @param from the number of its first word
     * @param to the number of the word after it
     */
    public record Hit(String key, int from, int to) {}

    private record Phrase(String key, String[] words, boolean[] begins, int letters) {

        static Phrase of(String key, String phrase) {
            String[] words = phrase.split(" +");
            boolean[] begins = new boolean[words.length];
            int letters = lettersOf(words[0]);
            for (int word = 0; word < words.length; word++) {
                begins[word] = words[word].endsWith("*");
                words[word] = begins[word] ? words[word].substring(0, words[word].length() - 1) : words[word];
            }
            return new Phrase(key, words, begins, letters);
        }

        boolean stands(Words text, int index) {
            for (int word = 0; word < words.length; word++) {
                String found = text.word(index + word);
                if (begins[word] ? !found.startsWith(words[word]) : !found.equals(words[word])) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The phrases by their first letters, the longest first. */
    private final Phrase[][] places = new Phrase[PLACES][];

    private PhraseBook(List<Phrase> phrases) {
        Map<Integer, List<Phrase>> byPlace = phrases.stream()
                .sorted(Comparator.comparingInt((Phrase phrase) -> -phrase.words.length))
                .collect(Collectors.groupingBy(phrase -> place(phrase.letters)));
        Arrays.setAll(places, place -> byPlace.getOrDefault(place, List.of()).toArray(NONE));
    }

    /**
     * Reads a file that stands beside a class.
     *
     * @throws IllegalStateException if there is no such file
     */
    public static PhraseBook beside(Class<?> reader, String file) {
        try (InputStream in = reader.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + file + " beside " + reader.getName());
            }
            List<Phrase> phrases = new ArrayList<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().forEach(line -> add(line, phrases));
            return new PhraseBook(phrases);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void add(String line, List<Phrase> phrases) {
        int remark = line.indexOf('#');
        String kept = remark < 0 ? line : line.substring(0, remark);
        int colon = kept.indexOf(':');
        if (colon > 0) {
            String key = kept.substring(0, colon).strip();
            for (String phrase : kept.substring(colon + 1).split(",")) {
                if (!phrase.isBlank()) {
                    phrases.add(Phrase.of(key, phrase.strip()));
                }
            }
        }
    }

    /** The first two letters of a word, or its only one. */
    private static int lettersOf(String word) {
        int second = word.length() > 1 ? word.charAt(1) : 0;
        return word.isEmpty() ? 0 : word.charAt(0) << Character.SIZE | second;
    }

    private static int place(int letters) {
        return (letters >>> Character.SIZE) * 31 + letters & PLACES - 1;
    }

    /** The longest phrase that starts at a word. */
    public Optional<Hit> at(Words text, int index) {
        int letters = lettersOf(text.word(index));
        for (Phrase phrase : places[place(letters)]) {
            if (phrase.letters == letters && phrase.stands(text, index)) {
                return Optional.of(new Hit(phrase.key, index, index + phrase.words.length));
            }
        }
        return Optional.empty();
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
