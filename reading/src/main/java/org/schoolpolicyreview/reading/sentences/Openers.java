package org.schoolpolicyreview.reading.sentences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.WordList;

/** Keeps the opening lines that stand above what is read: of the list, of the lists around it, and of an answer. */
final class Openers {

    private static final Set<String> CUES = new HashSet<>(WordList.read(Openers.class, "opening-words.txt"));

    /** The line that may open a list: of depth 0, the paragraph before it; of depth 1, an item of the outer list. */
    private final List<String> lines = new ArrayList<>(List.of(""));

    /** Nothing opens what follows. */
    void clear() {
        lines.clear();
        lines.add("");
    }

    /** What opens an item of a list of this depth: the lines of the lists around it, the outermost first. */
    Optional<String> of(int depth) {
        StringBuilder opener = new StringBuilder();
        for (int level = 0; level < Math.min(depth, lines.size()); level++) {
            opener.append(opener.isEmpty() || lines.get(level).isEmpty() ? "" : " ").append(lines.get(level));
        }
        return opener.isEmpty() ? Optional.empty() : Optional.of(opener.toString());
    }

    /** What opens a table: a line that says so, not just any before it. */
    Optional<String> ofTable() {
        String line = lines.get(0);
        return line.endsWith(":") || saysThatMoreFollows(line) ? Optional.of(line) : Optional.empty();
    }

    /** What opens a paragraph: the question before it. */
    Optional<String> ofAnswer() {
        return lines.get(0).endsWith("?") ? Optional.of(lines.get(0)) : Optional.empty();
    }

    /** A paragraph with this last sentence stands before what comes next. */
    void afterParagraph(String last, boolean single) {
        clear();
        boolean question = last.endsWith("?");
        lines.set(0, question && single || !question && opens(last) ? last : "");
    }

    /** An item of this depth stands before what comes next. */
    void afterItem(int depth, String last) {
        while (lines.size() > depth) {
            lines.remove(lines.size() - 1);
        }
        while (lines.size() < depth) {
            lines.add("");
        }
        lines.add(last);
    }

    /** Whether a sentence leads to what follows: it has not ended, or says that something follows. */
    static boolean opens(String sentence) {
        if (sentence.isEmpty()) {
            return false;
        }
        boolean ended = ".!)".indexOf(sentence.charAt(sentence.length() - 1)) >= 0 || sentence.endsWith(".\"");
        return !ended || saysThatMoreFollows(sentence);
    }

    private static boolean saysThatMoreFollows(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split(" "))
                .anyMatch(word -> CUES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word));
    }
}
