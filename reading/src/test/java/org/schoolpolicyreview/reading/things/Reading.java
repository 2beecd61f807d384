package org.schoolpolicyreview.reading.things;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.DocumentReader;
import org.schoolpolicyreview.reading.ReadDocument;

/** Texts for tests, written line by line: "# heading", "| a | b" for a row, "|! a | b" for column heads, else a paragraph. */
public final class Reading {

    private Reading() {}

    /** Reads a document of Alder Street School from its lines. */
    public static ReadDocument of(String... lines) {
        return named("document.md", lines);
    }

    /** Reads a document from its lines, with the name of its file. */
    public static ReadDocument named(String file, String... lines) {
        List<Block> blocks = new ArrayList<>();
        int table = 0;
        boolean inTable = false;
        for (String line : lines) {
            boolean row = line.startsWith("|");
            table += row && !inTable ? 1 : 0;
            inTable = row;
            blocks.add(block(line, table));
        }
        School school = School.named("Alder Street School").document(PolicyDocument.named(file)
                .set(PolicyDocument.TEXT, blocks).build()).build();
        return new DocumentReader().read(school).document(0);
    }

    private static Block block(String line, int table) {
        if (line.startsWith("#")) {
            int level = line.indexOf(' ');
            return new Block.Heading(level, line.substring(level + 1), Place.NONE);
        }
        if (line.startsWith("|")) {
            boolean head = line.startsWith("|!");
            String[] cells = line.substring(head ? 2 : 1).split("\\|", -1);
            return new Block.TableRow(table, head, List.of(cells).stream().map(String::strip).toList(), Place.NONE);
        }
        return new Block.Paragraph(line, Place.NONE);
    }
}
