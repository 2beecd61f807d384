package org.schoolpolicyreview.policyfile;

import java.util.List;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.yaml.Node;

/**
 * The marks before items and footnotes, which stand as keys in a policy file: {@code (a): listen}. What does not look like
 * a mark is more likely a text with a colon in it, "Racism: ...", whose words must not be lost.
 */
final class Marks {

    /** The mark of an item that needs no key. */
    static final String OF_ITEMS = "-";
    /** The mark of a footnote that needs no key. */
    static final String OF_FOOTNOTES = "*";

    /** Digits and signs, with a letter or two or a Roman number between them: "(a)", "3.1", "xiv.", "•"; an empty box. */
    static final String FORM = "^(?:\\[ \\]|(?!$)(?:[^\\sA-Za-z]|\\b(?:[A-Za-z]{1,2}|[ivxlcdmIVXLCDM]{3,7})\\b){1,12})$";

    private static final Pattern MARK = Pattern.compile(FORM);
    private static final int LONGEST_OF_FOOTNOTES = 24;

    private Marks() {}

    /** Whether it looks like the mark of an item. */
    static boolean isOfItem(String mark) {
        return MARK.matcher(mark).matches();
    }

    /** An item with its mark. What cannot be a key goes before the words. */
    static Node item(Block.ListItem item) {
        boolean key = isOfItem(item.mark()) && isKey(item.mark());
        return item.mark().equals(OF_ITEMS) ? Node.text(item.text()) : marked(item.mark(), item.text(), key);
    }

    /** A footnote with its mark. What cannot be a key goes before the words. */
    static Node footnote(Block.Footnote footnote) {
        boolean key = isKey(footnote.mark()) && footnote.mark().length() <= LONGEST_OF_FOOTNOTES;
        return footnote.mark().equals(OF_FOOTNOTES) ? Node.text(footnote.text())
                : marked(footnote.mark(), footnote.text(), key);
    }

    private static Node marked(String mark, String words, boolean key) {
        return key ? Node.keys(List.of(Node.pair(mark, Node.text(words)))) : Node.text((mark + " " + words).strip());
    }

    private static boolean isKey(String mark) {
        return !mark.isBlank() && !mark.equals("<<") && mark.equals(mark.strip())
                && mark.chars().noneMatch(Character::isISOControl);
    }
}
