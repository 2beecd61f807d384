package org.schoolpolicyreview.teaching.sentences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.teaching.files.DataFile;
import org.schoolpolicyreview.yaml.FillIn;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Nearest;
import org.schoolpolicyreview.yaml.Node;

/**
 * Finds what is wrong with the teaching file of a criterion, each with file and line: a key that nothing reads, a part that
 * the criterion does not have, a sentence without words or that stands there already. Too few sentences are advice.
 */
public final class TeachingCheck {

    private static final List<Use> USES = List.of(Use.SHOWS, Use.FALLS_SHORT, Use.NEAR);
    private static final List<String> OTHER_PARTS = List.of("also-shows", "also-falls-short", "perhaps-of");
    private static final List<String> OF_A_SENTENCE = List.of("says", "under", "opening", "heads", "before", "after",
            "also-shows", "also-falls-short", "perhaps-of");
    private static final String CELLS = " \\| ";
    private static final int WRITERS = 3;

    private final Map<String, Boolean> parts;
    private final Set<String> marked;
    private final Mistakes mistakes;
    private final Map<String, Map<Use, Integer>> counts = new HashMap<>();
    private final Map<String, Said> sentences = new HashMap<>();

    /** Where a sentence stands, and whose it is. */
    private record Said(Origin where, String writer) {}

    private TeachingCheck(Map<String, Boolean> parts, Set<String> marked, Mistakes mistakes) {
        this.parts = parts;
        this.marked = marked;
        this.mistakes = mistakes;
    }

    /**
     * Checks a file.
     *
     * @param parts the parts of the criterion that the finder finds, each with whether it is essential
     * @param criteria the ids of all criteria
     * @param marked the rows of words of the marked texts, as of {@link WordsInARow}
     * @param mistakes where what is wrong is noted
     * @return how many sentences there are, a line for each part
     */
    public static List<String> check(Path file, Map<String, Boolean> parts, Set<String> criteria, Set<String> marked,
            Mistakes mistakes) {
        TeachingCheck check = new TeachingCheck(parts, marked, mistakes);
        Node top = DataFile.read(file);
        FillIn.report(top, mistakes);
        check.keys(top, List.of("also", "other-parts", "writers"));
        DataFile.items(top, "also").forEach(each -> check.known(each, criteria, "criterion"));
        DataFile.items(top, "writers").forEach(check::writer);
        return check.told(file, DataFile.items(top, "writers").size());
    }

    private void writer(Node writer) {
        keys(writer, List.of("writer", "parts", "other-parts"));
        for (Node part : DataFile.items(writer, "parts")) {
            keys(part, List.of("part", "shows", "falls-short", "near"));
            DataFile.items(part, "part").forEach(name -> known(name, parts.keySet(), "part"));
            String name = String.join(" ", DataFile.texts(part, "part"));
            for (Use use : USES) {
                List<Node> written = DataFile.items(part, use.word());
                counts.computeIfAbsent(name, each -> new HashMap<>()).merge(use, written.size(), Integer::sum);
                written.forEach(sentence -> sentence(writer, name, use, sentence));
            }
        }
    }

    private void sentence(Node writer, String part, Use use, Node node) {
        if (node instanceof Node.Keys) {
            keys(node, OF_A_SENTENCE);
            OTHER_PARTS.forEach(key -> DataFile.items(node, key).forEach(name -> known(name, parts.keySet(), "part")));
        }
        String says = node instanceof Node.Scalar bare ? bare.text() : String.join(" ", DataFile.texts(node, "says"));
        if (says.isBlank()) {
            mistakes.error(node.origin(), "This sentence has no words.", "Write them, or put them under \"says\".");
            return;
        }
        DataFile.texts(node, "heads").stream().filter(heads -> heads.split(CELLS).length != says.split(CELLS).length)
                .forEach(heads -> mistakes.error(node.origin(), "The row has " + says.split(CELLS).length + " cells, and its head "
                        + heads.split(CELLS).length + ".", "Put \" | \" between the cells of both."));
        WordsInARow.of(says).stream().filter(marked::contains).findFirst().ifPresent(row -> mistakes.error(node.origin(),
                "This sentence shares \"" + row + "\" with a marked text.", "Say it in other words."));
        String by = String.join(" ", DataFile.texts(writer, "writer"));
        Said before = sentences.putIfAbsent(part + "\n" + use + "\n" + said(node, says), new Said(node.origin(), by));
        if (before != null && before.writer().equals(by)) {
            mistakes.error(node.origin(), "This sentence stands in line " + before.where().line() + " already.", "Write another.");
        } else if (before != null) {
            mistakes.advice(node.origin(), "Another writer has this sentence in line " + before.where().line() + ".", "");
        }
    }

    /** With its context: the same words under another heading are another sentence. */
    private static String said(Node node, String says) {
        StringBuilder said = new StringBuilder(says);
        OF_A_SENTENCE.stream().filter(key -> !key.equals("says")).forEach(key ->
                said.append('\n').append(String.join(" ", DataFile.texts(node, key))));
        return said.toString().toLowerCase(Locale.ROOT);
    }

    private void keys(Node node, List<String> known) {
        if (node instanceof Node.Keys keys) {
            keys.pairs().stream().filter(pair -> !known.contains(pair.key())).forEach(pair -> mistakes.error(pair.origin(),
                    "Nothing reads the key \"" + pair.key() + "\" here.",
                    Nearest.didYouMean(pair.key(), known, "The keys are: " + String.join(", ", known) + ".")));
        } else {
            mistakes.error(node.origin(), "Keys are expected here, and " + node.whatItIs() + " stands here.",
                    "The keys are: " + String.join(", ", known) + ".");
        }
    }

    private void known(Node name, Set<String> known, String what) {
        String written = DataFile.text(name);
        if (!known.contains(written)) {
            mistakes.error(name.origin(), "There is no " + what + " \"" + written + "\".",
                    Nearest.didYouMean(written, known, "There are: " + String.join(", ", known) + "."));
        }
    }

    private List<String> told(Path file, int writers) {
        Origin whole = new Origin(file.toString(), 0, 0);
        if (writers < WRITERS) {
            mistakes.advice(whole, writers + " of " + WRITERS + " writers that are wanted have written so far.", "");
        }
        List<String> lines = new ArrayList<>();
        parts.forEach((part, essential) -> {
            StringBuilder line = new StringBuilder(part).append(essential ? " (essential):" : " (strengthens):");
            for (Use use : USES) {
                int count = counts.getOrDefault(part, Map.of()).getOrDefault(use, 0);
                line.append(' ').append(count).append(" of ").append(use.wanted(essential)).append(' ').append(use.word());
                if (count < use.wanted(essential)) {
                    mistakes.advice(whole, "The part \"" + part + "\" has " + count + " of " + use.wanted(essential)
                            + " sentences under \"" + use.word() + "\" that are wanted.", "");
                }
            }
            lines.add(line.toString());
        });
        return lines;
    }
}
