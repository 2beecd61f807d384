package org.schoolpolicyreview.model.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fixed phrases, looked up in a text by their first word. Of several that fit the longest is taken. */
final class Phrases {

    private static final String[][] NONE = {};

    /** The phrases by the hash of their first word: most words of a text have none at their place. */
    private final String[][][] places;

    private final Set<String> firsts;

    private Phrases(Map<String, List<String[]>> byFirstWord) {
        firsts = Set.copyOf(byFirstWord.keySet());
        places = new String[4 * Integer.highestOneBit(byFirstWord.size())][][];
        Arrays.fill(places, NONE);
        byFirstWord.forEach((word, found) -> {
            List<String[]> here = new ArrayList<>(List.of(places[place(word)]));
            here.addAll(found);
            here.sort(Comparator.comparingInt((String[] words) -> -words.length));
            places[place(word)] = here.toArray(NONE);
        });
    }

    /** Phrases of words with single spaces between them, in lower case, without hyphens. */
    static Phrases of(String... phrases) {
        Map<String, List<String[]>> byFirstWord = new HashMap<>();
        for (String phrase : phrases) {
            String[] words = phrase.split(" ");
            byFirstWord.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
        }
        return new Phrases(byFirstWord);
    }

    /** The first words of all phrases of some lists, and other words. */
    static Set<String> firsts(List<Phrases> lists, String... others) {
        Set<String> words = new HashSet<>(List.of(others));
        lists.forEach(list -> words.addAll(list.firsts));
        return words;
    }

    private int place(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & places.length - 1;
    }

    /** The index after the longest phrase that stands at this index, or the index itself if none does. */
    int end(Tokens tokens, int index) {
        for (String[] words : places[place(tokens.at(index).text())]) {
            if (tokens.has(index, words)) {
                return index + words.length;
            }
        }
        return index;
    }

    /** True if one of the phrases stands at this index. */
    boolean at(Tokens tokens, int index) {
        return end(tokens, index) > index;
    }

    /** The index at which the longest phrase starts that ends just before this index, or the index itself. */
    int startBefore(Tokens tokens, int index) {
        for (int start = Math.max(0, index - 6); start < index; start++) {
            if (end(tokens, start) == index) {
                return start;
            }
        }
        return index;
    }
}
