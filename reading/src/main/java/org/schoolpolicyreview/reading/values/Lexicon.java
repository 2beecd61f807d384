package org.schoolpolicyreview.reading.values;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schoolpolicyreview.reading.WordList;

/**
 * Words for things, each under the id of the thing, looked up in a sentence from left to right. Of several that fit, the
 * longest is taken. The last word may stand in the plural. A word of capitals alone ("DSL") must be written so.
 *
 * <p>A list has a line for each thing: {@code id = word; other word; ...}; a line without an id is its own.
 */
public final class Lexicon {

    private static final int LONGEST_ABBREVIATION = 7;
    private static final int LONGEST_GAP = 3;
    private static final String ANY_WAY = "";
    private static final String TITLE = "^";

    /**
     * A thing where a sentence names it.
     *
     * @param id its id in the list
     * @param last the index after its last word
     */
    record Found(String id, int last) {}

    private static final class Branch {
        private final Map<String, Branch> next = new HashMap<>();
        /** By how the words must be written: as here; as a title; in any way. */
        private final Map<String, String> ids = new HashMap<>();

        /** The id of a name that ends here, if it is written so; else null. */
        private @Nullable String id(String capitals, boolean title) {
            String id = ids.get(capitals);
            id = id == null ? ids.get(ANY_WAY) : id;
            return id == null && title ? ids.get(TITLE) : id;
        }
    }

    private final Branch root = new Branch();
    /** The words with which a name can start, and those with which one of a single word can stand in the plural. */
    private final Set<String> starts = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final String gaps;

    private Lexicon(String gaps) {
        this.gaps = gaps;
    }

    /**
     * A lexicon that stands beside this class.
     *
     * @param gaps what may stand between the words of one name besides spaces
     */
    static Lexicon read(String name, String gaps) {
        Lexicon lexicon = new Lexicon(gaps + " ");
        for (String line : WordList.read(Lexicon.class, name)) {
            int equals = line.indexOf(" = ");
            String id = equals < 0 ? line : line.substring(0, equals);
            List.of(line.substring(equals < 0 ? 0 : equals + 3).split(";")).forEach(words -> lexicon.add(id, words.strip()));
        }
        return lexicon;
    }

    /** The ids that it knows. */
    Set<String> ids() {
        return Set.copyOf(ids);
    }

    private void add(String id, String words) {
        ids.add(id);
        Words cut = Words.of(words);
        Branch branch = root;
        if (cut.size() > 0) {
            String first = cut.text(0);
            starts.add(first);
            starts.add(first + "s");
            starts.add(first.endsWith("y") ? first.substring(0, first.length() - 1) + "ies" : first);
        }
        for (int index = 0; index < cut.size(); index++) {
            branch = branch.next.computeIfAbsent(cut.text(index), word -> new Branch());
        }
        boolean abbreviation = cut.size() == 1 && words.length() <= LONGEST_ABBREVIATION
                && words.chars().filter(Character::isUpperCase).count() >= 2;
        branch.ids.putIfAbsent(abbreviation ? words : words.startsWith(TITLE) ? TITLE : ANY_WAY, id);
    }

    /** The longest name that starts at a word. */
    Optional<Found> at(Words words, int first) {
        if (!starts.contains(words.at(first).text())) {
            return Optional.empty();
        }
        String longest = null;
        int last = first;
        boolean title = Character.isUpperCase(words.at(first).capitals().charAt(0));
        Branch branch = root;
        for (int index = first; branch != null && index < words.size() && (index == first || fits(words, index)); index++) {
            Words.Word word = words.at(index);
            String id = id(branch, word, title);
            longest = id == null ? longest : id;
            last = id == null ? last : index + 1;
            branch = branch.next.get(word.text());
        }
        return longest == null ? Optional.empty() : Optional.of(new Found(longest, last));
    }

    /** The id of the name that ends with a word, in the singular or the plural; null if none does. */
    private static @Nullable String id(Branch branch, Words.Word word, boolean title) {
        Branch end = branch.next.get(word.text());
        String id = end == null ? null : end.id(word.capitals(), title);
        if (id != null || !isPlural(word.text())) {
            return id;
        }
        Branch one = branch.next.get(singular(word.text()));
        return one == null ? null : one.id(singular(word.capitals()), title);
    }

    /** Whether what stands before a word may stand inside a name. */
    private boolean fits(Words words, int index) {
        String sentence = words.sentence();
        int from = words.at(index - 1).end();
        int to = words.at(index).start();
        for (int at = from; at < to && to - from <= LONGEST_GAP; at++) {
            if (gaps.indexOf(sentence.charAt(at)) < 0) {
                return false;
            }
        }
        return to - from <= LONGEST_GAP;
    }

    private static boolean isPlural(String word) {
        return word.length() >= 3 && word.endsWith("s") && !word.endsWith("ss");
    }

    private static String singular(String word) {
        if (!isPlural(word)) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
