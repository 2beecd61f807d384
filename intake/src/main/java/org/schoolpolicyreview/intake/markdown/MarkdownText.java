package org.schoolpolicyreview.intake.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.schoolpolicyreview.model.text.Block;

/**
 * Reads Markdown, and plain text as Markdown, as the blocks of a text. Nothing in it is run or fetched; HTML and images in
 * it are left out.
 */
public final class MarkdownText {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private MarkdownText() {}

    /**
     * The blocks of a Markdown text.
     *
     * @param file what the text is called in messages and findings
     */
    public static List<Block> read(String file, String markdown) {
        Node document = PARSER.parse(plain(markdown));
        MarkdownBlocks blocks = new MarkdownBlocks(file);
        document.accept(blocks);
        return blocks.all();
    }

    /** Without the mark of its byte order, with one kind of line end, and with footnotes that are no links. */
    private static String plain(String markdown) {
        String text = markdown.startsWith("\ufeff") ? markdown.substring(1) : markdown;
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        return WithoutTraps.of(text).replace("[^", "\\[^");
    }
}
