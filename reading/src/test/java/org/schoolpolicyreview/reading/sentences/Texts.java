package org.schoolpolicyreview.reading.sentences;

import java.util.List;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Sentence;

/** Blocks of texts, for tests. */
final class Texts {

    private Texts() {}

    static Block heading(int level, String text) {
        return new Block.Heading(level, text, Place.NONE);
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(text, Place.NONE);
    }

    static Block item(int depth, String text) {
        return new Block.ListItem(depth, "-", text, Place.NONE);
    }

    static List<Sentence> read(Block... blocks) {
        return Sentences.of(List.of(blocks), 0);
    }
}
