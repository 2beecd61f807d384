package org.schoolpolicyreview.intake.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a block, line by line, without the marks for bold, links and the like; images and HTML are left out. */
final class InlineText extends AbstractVisitor {

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
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(text);
        }
        return text.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        words.append(SOFT);
    }

    @Override
    public void visit(HardLineBreak line) {
        words.append('\n');
    }

    @Override
    public void visit(Image image) {
        // What an image shows cannot be had as text; its description is no sentence of the document.
    }

    @Override
    public void visit(HtmlInline html) {
        String tag = html.getLiteral().toLowerCase(java.util.Locale.ROOT);
        if (tag.startsWith("<br")) {
            words.append('\n');
        } else if (tag.startsWith("<sup") || tag.startsWith("</sup")) {
            words.append(' ');
        }
    }
}
