package org.schoolpolicyreview.policyfile;

import java.util.List;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.yaml.Node;

/** Reads the items of a list: texts, marked texts, and lists inside an item. A page may begin between two items. */
final class ItemsRead {

    private final TextReading reading;

    ItemsRead(TextReading reading) {
        this.reading = reading;
    }

    void add(Node list) {
        items(list, 1);
    }

    private void items(Node list, int depth) {
        List<Node> items = list instanceof Node.Items several ? several.items() : List.of(list);
        for (Node item : items) {
            if (item instanceof Node.Keys keys) {
                reading.ifEmpty(keys);
                keys.pairs().forEach(pair -> item(pair, depth));
            } else if (item instanceof Node.Blank blank) {
                reading.nothing(blank);
            } else if (item instanceof Node.Items) {
                reading.error(item, "An item of a list is expected here, and a list stands here.",
                        "For a list inside an item, write \"list:\" before it. If it is a text in brackets, put it in double quotes.");
            } else {
                reading.text(item).ifPresent(
                        words -> reading.add(new Block.ListItem(depth, Marks.OF_ITEMS, words, reading.place(item))));
            }
        }
    }

    private void item(Node.Pair pair, int depth) {
        if (pair.key().equals(BlockKey.PAGE.key())) {
            reading.page(pair);
        } else if (pair.key().equals(BlockKey.LIST.key()) && !(pair.value() instanceof Node.Blank)) {
            items(pair.value(), depth + 1);
        } else if (!Marks.isOfItem(pair.key())) {
            reading.error(pair, "A mark before an item is expected here, and \"" + pair.key() + "\" stands here.",
                    "If it is an item with a colon in it, put the whole of it in double quotes.");
        } else {
            reading.text(pair).ifPresent(
                    words -> reading.add(new Block.ListItem(depth, pair.key(), words, reading.place(pair.value()))));
        }
    }
}
