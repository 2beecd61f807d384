package org.schoolpolicyreview.intake.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a block, without the marks for bold, links and the like. */
final class InlineText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    private InlineText() {}

    static String of(Node block) {
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
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
        words.append('\n');
    }
}
