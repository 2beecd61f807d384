package org.schoolpolicyreview.reading.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Acts and regulations that are on no list, by the shape of their names: words with capitals, then "Act", "Regulations" or
 * "Order" and a year, as in "Modern Slavery Act 2015".
 */
final class TitledActs {

    private static final Set<String> KINDS = Set.of("act", "regulations", "order", "measure", "rules");
    private static final Set<String> JOINS = Set.of("of", "and", "for", "to", "in", "from");
    /** Words with a capital that stand before a name and are no part of it. */
    private static final Set<String> NO_PART = Set.of("the", "under", "in", "our", "see", "and", "section", "sections", "this",
            "that", "these", "which", "with", "by", "from", "of", "a", "an", "both", "part", "schedule", "legislation", "law",
            "laws", "including", "since", "as", "for", "to", "when", "where", "we", "it", "act", "acts", "every", "all",
            "reference", "references", "mention", "mentions", "unlike", "before", "until", "once", "although", "while", "because",
            "so", "following", "like", "if", "being", "having");
    private static final int LONGEST = 14;
    private static final int YEAR = 4;

    private TitledActs() {}

    /** The name that starts at a word; its id is its words. */
    static Optional<Lexicon.Found> at(Words words, int first) {
        if (!isTitle(words, first) || NO_PART.contains(words.text(first))) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(List.of(words.text(first)));
        for (int at = first + 1; at < words.size() && at - first < LONGEST && isNear(words, at); at++) {
            String word = words.text(at);
            if (KINDS.contains(word) && isTitle(words, at) && isYear(words, at + 1)) {
                parts.add(word);
                parts.add(words.text(at + 1));
                return Optional.of(new Lexicon.Found(String.join("-", parts), at + 2));
            }
            boolean join = JOINS.contains(word) || word.equals("the") && JOINS.contains(words.text(at - 1));
            boolean after = JOINS.contains(words.text(at - 1)) || words.text(at - 1).equals("the");
            boolean another = isTitle(words, at) && !after && Laws.isName(words, at);
            if (!join && !isTitle(words, at) || another) {
                return Optional.empty();
            }
            parts.add(word);
        }
        return Optional.empty();
    }

    /** A year that stands right after a word. */
    static boolean isYear(Words words, int at) {
        return at < words.size() && words.at(at).isNumber() && words.text(at).length() == YEAR && isNear(words, at)
                && (words.text(at).startsWith("19") || words.text(at).startsWith("20"));
    }

    private static boolean isTitle(Words words, int at) {
        return Character.isUpperCase(words.at(at).capitals().charAt(0));
    }

    private static boolean isNear(Words words, int at) {
        String gap = words.gap(at);
        return gap.length() <= 2 && gap.chars().allMatch(sign -> sign == ' ' || sign == '(' || sign == ')' || sign == '-');
    }
}
