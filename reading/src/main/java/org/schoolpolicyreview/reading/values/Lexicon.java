package org.schoolpolicyreview.reading.values;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

        private Optional<Branch> after(String word) {
            return Optional.ofNullable(next.get(word));
        }

        private Optional<String> id(String capitals, boolean title) {
            return Optional.ofNullable(ids.getOrDefault(capitals, ids.getOrDefault(ANY_WAY, title ? ids.get(TITLE) : null)));
        }
    }

    private final Branch root = new Branch();
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
        for (int index = 0; index < cut.size(); index++) {
            branch = branch.next.computeIfAbsent(cut.text(index), word -> new Branch());
        }
        boolean abbreviation = cut.size() == 1 && words.length() <= LONGEST_ABBREVIATION
                && words.chars().filter(Character::isUpperCase).count() >= 2;
        branch.ids.putIfAbsent(abbreviation ? words : words.startsWith(TITLE) ? TITLE : ANY_WAY, id);
    }

    /** The longest name that starts at a word. */
    Optional<Found> at(Words words, int first) {
        Optional<Found> longest = Optional.empty();
        boolean title = Character.isUpperCase(words.at(first).capitals().charAt(0));
        Branch branch = root;
        for (int index = first; index < words.size() && (index == first || fits(words.gap(index))); index++) {
            Words.Word word = words.at(index);
            Optional<String> id = id(branch, word.text(), word.capitals(), title);
            id = id.isPresent() ? id : id(branch, singular(word.text()), singular(word.capitals()), title);
            longest = id.isPresent() ? Optional.of(new Found(id.get(), index + 1)) : longest;
            Optional<Branch> next = branch.after(word.text());
            if (next.isEmpty()) {
                break;
            }
            branch = next.get();
        }
        return longest;
    }

    private static Optional<String> id(Branch branch, String word, String capitals, boolean title) {
        return branch.after(word).flatMap(next -> next.id(capitals, title));
    }

    private boolean fits(String gap) {
        return gap.length() <= LONGEST_GAP && gap.chars().allMatch(letter -> gaps.indexOf(letter) >= 0);
    }

    private static String singular(String word) {
        if (word.length() < 3 || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
