package org.schoolpolicyreview.model.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fixed phrases, looked up in a text by their first word. Of several that fit the longest is taken. */
final class Phrases {

    private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

    private Phrases() {
    }

    /** Phrases of words with single spaces between them, in lower case, without hyphens. */
    static Phrases of(String... phrases) {
        Phrases result = new Phrases();
        for (String phrase : phrases) {
            String[] words = phrase.split(" ");
            result.byFirstWord.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
        }
        result.byFirstWord.values().forEach(list -> list.sort(Comparator.comparingInt((String[] w) -> -w.length)));
        return result;
    }

    /** The index after the longest phrase that stands at this index, or the index itself if none does. */
    int end(Tokens tokens, int index) {
        for (String[] words : byFirstWord.getOrDefault(tokens.at(index).text(), List.of())) {
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
