package org.schoolpolicyreview.intake.markdown;

import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of a block, line by line, without the marks for bold, links and the like; images and HTML are left out. */
final class InlineText {

    /** Stands for the end of a line that the source has and the reader of the page does not see. */
    static final char SOFT = '\u0085';

    private final StringBuilder words = new StringBuilder();

    private InlineText() {}

    /** The words of a block that has one line: a heading, a cell. */
    static String of(Node block) {
        return lines(block).replace(SOFT, ' ').strip();
    }

    /** The words of a block: a line that is broken on purpose ends with a line feed, any other with {@link #SOFT}. */
    static String lines(Node block) {
        InlineText text = new InlineText();
        for (Node node = block.getFirstChild(); node != null; node = following(node, block)) {
            text.add(node);
        }
        return text.words.toString().strip();
    }

    /** The next node in reading order; not by recursion, for bold may stand in bold without end. */
    private static @Nullable Node following(Node node, Node block) {
        // What an image shows cannot be had as text; its description is no sentence of the document.
        Node next = node instanceof Image ? null : node.getFirstChild();
        for (Node at = node; next == null && at != null && at != block; at = at.getParent()) {
            next = at.getNext();
        }
        return next;
    }

    private void add(Node node) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        } else if (node instanceof Code code) {
            words.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            words.append(SOFT);
        } else if (node instanceof HardLineBreak) {
            words.append('\n');
        } else if (node instanceof HtmlInline html) {
            tag(html.getLiteral().toLowerCase(Locale.ROOT));
        }
    }

    private void tag(String tag) {
        if (tag.startsWith("<br")) {
            words.append('\n');
        } else if (tag.startsWith("<sup") || tag.startsWith("</sup")) {
            words.append(' ');
        }
    }
}
