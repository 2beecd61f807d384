package org.schoolpolicyreview.policyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.yaml.Node;

/** Writes the blocks of a text, items of one list and rows of one table together. */
final class BlocksWritten {

    private final List<Block> blocks;
    private final List<Node> written = new ArrayList<>();
    private Optional<String> page = Optional.empty();
    private int at;

    private BlocksWritten(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Node> of(List<Block> blocks) {
        BlocksWritten writing = new BlocksWritten(blocks);
        while (writing.at < blocks.size()) {
            writing.next();
        }
        return writing.written;
    }

    private void next() {
        Block block = blocks.get(at);
        if (!block.place().page().equals(page) && block.place().page().isPresent()) {
            page = block.place().page();
            written.add(pair(BlockKey.PAGE.key(), Node.text(page.get())));
        }
        if (block instanceof Block.ListItem) {
            written.add(pair(BlockKey.LIST.key(), Node.items(list(1))));
        } else if (block instanceof Block.TableRow row) {
            written.add(pair((row.head() ? BlockKey.TABLE : BlockKey.TABLE_WITHOUT_HEADS).key(), Node.items(rows(row))));
        } else {
            written.add(single(block));
            at++;
        }
    }

    private static Node single(Block block) {
        if (block instanceof Block.Heading heading) {
            return pair(BlockKey.ofLevel(heading.level()).key(), Node.text(heading.text()));
        }
        if (block instanceof Block.Footnote footnote) {
            return pair(BlockKey.FOOTNOTE.key(), pair(footnote.mark(), Node.text(footnote.text())));
        }
        if (block instanceof Block.Aside) {
            return pair(BlockKey.ASIDE.key(), Node.text(block.text()));
        }
        if (block instanceof Block.Note) {
            return pair(BlockKey.NOTE.key(), Node.text(block.text()));
        }
        return Node.text(block.text());
    }

    /** The items of a list from here on, as long as they stand on one page. */
    private List<Node> list(int depth) {
        List<Node> items = new ArrayList<>();
        while (at < blocks.size() && blocks.get(at) instanceof Block.ListItem item && samePage(item)
                && item.depth() >= depth) {
            if (item.depth() > depth) {
                items.add(pair(BlockKey.LIST.key(), Node.items(list(depth + 1))));
            } else {
                items.add(item.mark().equals("-") ? Node.text(item.text()) : pair(item.mark(), Node.text(item.text())));
                at++;
            }
        }
        return items;
    }

    private List<Node> rows(Block.TableRow first) {
        List<Node> rows = new ArrayList<>();
        boolean head = first.head();
        while (at < blocks.size() && blocks.get(at) instanceof Block.TableRow row && row.table() == first.table()
                && row.head() == head && samePage(row)) {
            rows.add(Node.items(row.cells().stream().map(Node::text).toList()));
            head = false;
            at++;
        }
        return rows;
    }

    private boolean samePage(Block block) {
        return block.place().page().equals(page) || block.place().page().isEmpty();
    }

    private static Node.Keys pair(String key, Node value) {
        return Node.keys(List.of(Node.pair(key, value)));
    }
}
