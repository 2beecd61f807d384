package org.schoolpolicyreview.policyfile;

import java.util.List;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.yaml.Node;

/** The marks before items and footnotes, which stand as keys in a policy file: {@code (a): listen}. */
final class Marks {

    /** The mark of an item that needs no key. */
    static final String OF_ITEMS = "-";
    /** The mark of a footnote that needs no key. */
    static final String OF_FOOTNOTES = "*";

    /** What is longer is more likely a text with a colon in it. */
    static final int LONGEST = 24;

    private Marks() {}

    /** An item with its mark. */
    static Node item(Block.ListItem item) {
        return marked(item.mark(), OF_ITEMS, item.text());
    }

    /** A footnote with its mark. */
    static Node footnote(Block.Footnote footnote) {
        return marked(footnote.mark(), OF_FOOTNOTES, footnote.text());
    }

    /** A mark that cannot be a key goes before the words. */
    private static Node marked(String mark, String usual, String words) {
        if (mark.equals(usual)) {
            return Node.text(words);
        }
        return isKey(mark) ? Node.keys(List.of(Node.pair(mark, Node.text(words))))
                : Node.text((mark + " " + words).strip());
    }

    private static boolean isKey(String mark) {
        return !mark.isBlank() && mark.length() <= LONGEST && !mark.equals(BlockKey.LIST.key())
                && !mark.equals(BlockKey.PAGE.key()) && !mark.equals("<<") && mark.chars().noneMatch(Character::isISOControl)
                && mark.equals(mark.strip());
    }
}
