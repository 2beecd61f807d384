package org.schoolpolicyreview.reading.things;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.DocumentReader;

/**
 * Documents for tests, a line for a block: "# heading", "- item", "| a | b |" (the first row holds the heads), else a
 * paragraph.
 */
public final class Documents {

    private Documents() {}

    /** The things of one kind in an equality policy with these lines. */
    public static <T extends Thing> List<T> read(Class<T> kind, String... lines) {
        return read(kind, DocumentKind.EQUALITY_POLICY, lines);
    }

    /** The things of one kind in a document with these lines. */
    public static <T extends Thing> List<T> read(Class<T> kind, DocumentKind document, String... lines) {
        List<Block> blocks = new ArrayList<>();
        int table = 0;
        boolean inTable = false;
        for (String line : lines) {
            boolean row = line.startsWith("|");
            table += row && !inTable ? 1 : 0;
            blocks.add(block(line, table, row && !inTable));
            inTable = row;
        }
        PolicyDocument written = PolicyDocument.named("policy.md").set(PolicyDocument.KINDS, List.of(document)).text(blocks).build();
        return new DocumentReader().read(School.named("Ashmere School").document(written).build()).document(0).things(kind);
    }

    private static Block block(String line, int table, boolean head) {
        if (line.startsWith("#")) {
            int level = line.indexOf(' ');
            return new Block.Heading(level, line.substring(level + 1), Place.NONE);
        }
        if (line.startsWith("- ")) {
            return new Block.ListItem(1, "-", line.substring(2), Place.NONE);
        }
        if (line.startsWith("|")) {
            List<String> cells = List.of(line.substring(1, line.length() - 1).split("\\|", -1)).stream().map(String::strip)
                    .toList();
            return new Block.TableRow(table, head, cells, Place.NONE);
        }
        return new Block.Paragraph(line, Place.NONE);
    }
}
