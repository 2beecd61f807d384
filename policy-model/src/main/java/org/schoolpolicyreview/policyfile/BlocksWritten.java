package org.schoolpolicyreview.policyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.yaml.Node;

/** Writes the blocks of a text, items of one list and rows of one table together. */
final class BlocksWritten {

    private final List<Block> blocks;
    private Optional<String> page = Optional.empty();
    private int at;

    private BlocksWritten(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Node> of(List<Block> blocks) {
        BlocksWritten writing = new BlocksWritten(blocks);
        List<Node> written = new ArrayList<>();
        while (writing.at < blocks.size()) {
            writing.page(written);
            written.add(writing.next());
        }
        return written;
    }

    /** A page begins where a block says another one than the block before; a block may say none. */
    private void page(List<Node> written) {
        Optional<String> next = blocks.get(at).place().page();
        if (next.isPresent() && !next.equals(page)) {
            page = next;
            written.add(pair(BlockKey.PAGE.key(), Node.text(next.get())));
        }
    }

    private Node next() {
        Block block = blocks.get(at);
        if (block instanceof Block.ListItem) {
            return pair(BlockKey.LIST.key(), Node.lines(list(1)));
        }
        if (block instanceof Block.TableRow row) {
            return pair((row.head() ? BlockKey.TABLE : BlockKey.TABLE_WITHOUT_HEADS).key(), Node.lines(rows(row)));
        }
        at++;
        return single(block);
    }

    private static Node single(Block block) {
        Node text = Node.text(block.text());
        if (block instanceof Block.Heading heading) {
            return pair(BlockKey.ofLevel(heading.level()).key(), text);
        }
        if (block instanceof Block.Footnote footnote) {
            return pair(BlockKey.FOOTNOTE.key(), Marks.footnote(footnote));
        }
        if (block instanceof Block.Aside) {
            return pair(BlockKey.ASIDE.key(), text);
        }
        return block instanceof Block.Note ? pair(BlockKey.NOTE.key(), text) : text;
    }

    private List<Node> list(int depth) {
        List<Node> items = new ArrayList<>();
        while (at < blocks.size() && blocks.get(at) instanceof Block.ListItem item && item.depth() >= depth) {
            page(items);
            if (item.depth() > depth) {
                items.add(pair(BlockKey.LIST.key(), Node.lines(list(depth + 1))));
            } else {
                items.add(Marks.item(item));
                at++;
            }
        }
        return items;
    }

    private List<Node> rows(Block.TableRow first) {
        List<Node> rows = new ArrayList<>();
        while (at < blocks.size() && blocks.get(at) instanceof Block.TableRow row && row.table() == first.table()) {
            page(rows);
            Node cells = Node.items(row.cells().stream().map(Node::text).toList());
            boolean headsAgain = row.head() && row != first;
            rows.add(headsAgain ? pair(RowsRead.HEADS, cells) : cells);
            at++;
        }
        return rows;
    }

    private static Node.Keys pair(String key, Node value) {
        return Node.keys(List.of(Node.pair(key, value)));
    }
}
