package org.schoolpolicyreview.policyfile;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.Shape;

/**
 * The text of a document: a list of blocks. A text alone is a paragraph; {@code page: 3} says on which page the blocks
 * after it stand.
 */
final class TextShape implements Shape<List<Block>> {

    static final Shape<List<Block>> TEXT = new TextShape();

    private TextShape() {}

    @Override
    public Optional<List<Block>> read(Node node, Mistakes mistakes) {
        List<Node> items = node instanceof Node.Items list ? list.items() : List.of(node);
        return Optional.of(BlocksRead.of(items, mistakes));
    }

    @Override
    public Node write(List<Block> blocks) {
        return Node.lines(BlocksWritten.of(blocks));
    }

    @Override
    public Node.Keys schema(Definitions definitions) {
        return definitions.refer("text", () -> BlockSchema.ofText(definitions));
    }
}
