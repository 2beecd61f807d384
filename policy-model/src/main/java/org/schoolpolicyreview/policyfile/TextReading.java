package org.schoolpolicyreview.policyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;

/** What the readers of blocks, lists and tables share: the blocks so far, the page, and the mistakes. */
final class TextReading {

    private final Mistakes mistakes;
    private final List<Block> blocks = new ArrayList<>();
    private Optional<String> page = Optional.empty();

    TextReading(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** Where a node stands: its line, and the page that was said last. */
    Place place(Node node) {
        return new Place(page, node.origin());
    }

    /** The page of what stands after it. */
    void page(Node.Pair pair) {
        text(pair).ifPresent(number -> page = Optional.of(number));
    }

    /** The text after a key. */
    Optional<String> text(Node.Pair pair) {
        if (pair.value() instanceof Node.Blank blank) {
            nothing(blank, pair);
            return Optional.empty();
        }
        return text(pair.value());
    }

    /** A text. A "#" in it would cut it off without a word, and what was cut off would be missed. */
    Optional<String> text(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            error(node, "A text is expected here, and " + node.whatItIs() + " stands here.",
                    "If the text has a colon in it or begins with a bracket, put it in double quotes.");
            return Optional.empty();
        }
        scalar.comment().ifPresent(comment -> mistakes.error(comment.origin(),
                "A \"#\" cuts this text off: what follows it in the line is read as a comment.",
                "Put the whole text in double quotes. A remark of your own stands in a line of its own."));
        return Optional.of(scalar.text());
    }

    /** Says that nothing stands after a key, unless something did that is told already. */
    void nothing(Node.Blank blank, Node.Pair after) {
        if (blank.isMistake()) {
            error(after, "Nothing stands after \"" + after.key() + ":\".", "Fill it in, or take it out.");
        }
    }

    /** Says that nothing stands after a dash. */
    void nothing(Node.Blank blank) {
        if (blank.isMistake()) {
            error(blank, "Nothing stands after this dash.", "Fill it in, or take it out.");
        }
    }

    /** Says that a group of keys holds none. */
    void ifEmpty(Node.Keys keys) {
        if (keys.pairs().isEmpty()) {
            error(keys, "Nothing is said here.", "Write a text, or take it out.");
        }
    }

    void error(Node node, String what, String fix) {
        mistakes.error(node.origin(), what, fix);
    }

    void error(Node.Pair pair, String what, String fix) {
        mistakes.error(pair.origin(), what, fix);
    }
}
