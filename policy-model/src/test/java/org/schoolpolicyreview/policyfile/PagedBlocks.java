package org.schoolpolicyreview.policyfile;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;

/** Blocks that stand on a page, for tests. */
final class PagedBlocks {

    private PagedBlocks() {}

    static Place place(String page) {
        return new Place(Optional.of(page), Origin.NONE);
    }

    static Block heading(int level, String text, String page) {
        return new Block.Heading(level, text, place(page));
    }

    static Block paragraph(String text, String page) {
        return new Block.Paragraph(text, place(page));
    }

    static Block item(int depth, String text, String page) {
        return new Block.ListItem(depth, "-", text, place(page));
    }

    static Block row(int table, boolean head, String page, String... cells) {
        return new Block.TableRow(table, head, List.of(cells), place(page));
    }
}
