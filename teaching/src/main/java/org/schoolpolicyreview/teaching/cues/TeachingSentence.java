package org.schoolpolicyreview.teaching.cues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.sentences.Sentences;
import org.schoolpolicyreview.teaching.marks.DataFile;
import org.schoolpolicyreview.yaml.Node;

/**
 * A sentence that teaches, as a text with the context that its writer gave it.
 *
 * @param says its words, and its context before them, for messages
 * @param sentences its sentences: one, or more if its writer wrote more
 */
record TeachingSentence(String says, List<Sentence> sentences) {

    TeachingSentence {
        sentences = List.copyOf(sentences);
    }

    static TeachingSentence of(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return read(scalar.text(), List.of(), paragraphs(scalar.text()));
        }
        String says = DataFile.text(node, "says");
        List<String> heads = DataFile.texts(node, "heads");
        List<String> opening = DataFile.texts(node, "opening");
        List<Block> before = new ArrayList<>();
        DataFile.texts(node, "under").forEach(text -> before.add(new Block.Heading(2, text, Place.NONE)));
        DataFile.texts(node, "before").forEach(text -> before.add(new Block.Paragraph(text, Place.NONE)));
        opening.forEach(text -> before.add(new Block.Paragraph(text, Place.NONE)));
        heads.forEach(text -> before.add(new Block.TableRow(1, true, cells(text), Place.NONE)));
        List<Block> last = !heads.isEmpty() ? List.of(new Block.TableRow(1, false, cells(says), Place.NONE))
                : opening.isEmpty() ? paragraphs(says) : List.of(new Block.ListItem(1, "-", says, Place.NONE));
        return read(DataFile.texts(node, "under") + " " + DataFile.texts(node, "before") + " " + opening + " " + heads + " "
                + says, before, last);
    }

    private static TeachingSentence read(String says, List<Block> before, List<Block> last) {
        List<Block> blocks = new ArrayList<>(before);
        blocks.addAll(last);
        return new TeachingSentence(says, Sentences.of(blocks, 0).stream()
                .filter(sentence -> sentence.quotation().block() >= before.size()).toList());
    }

    private static List<Block> paragraphs(String text) {
        return List.of(new Block.Paragraph(text, Place.NONE));
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|")).map(String::strip).toList();
    }
}
