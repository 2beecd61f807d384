package org.schoolpolicyreview.teaching.sentences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.sentences.Sentences;
import org.schoolpolicyreview.teaching.files.DataFile;
import org.schoolpolicyreview.yaml.Node;

/** Reads the teaching sentences of a criterion: {@code teaching.yaml} in its folder. */
public final class TeachingFile {

    private static final List<Use> USES = List.of(Use.SHOWS, Use.FALLS_SHORT, Use.NEAR);
    /** The keys that tell of which other parts of its criterion a sentence speaks. */
    private static final Map<String, Use> OTHERS =
            Map.of("also-shows", Use.SHOWS, "also-falls-short", Use.FALLS_SHORT, "perhaps-of", Use.UNSURE);
    /** Between the cells of a row. */
    private static final String CELLS = " \\| ";

    private TeachingFile() {}

    /**
     * The sentences of a file, in its order.
     *
     * @param criterion the id of the criterion
     * @throws IllegalStateException if the file has mistakes, or a sentence in it has no words
     */
    public static List<TaughtSentence> read(String criterion, Path file) {
        List<TaughtSentence> sentences = new ArrayList<>();
        Node top = DataFile.read(file);
        Set<String> also = new HashSet<>(DataFile.texts(top, "also"));
        if (!DataFile.texts(top, "other-parts").contains("told")) {
            also.add(criterion);
        }
        for (Node writer : DataFile.items(top, "writers")) {
            String name = DataFile.texts(writer, "writer").get(0);
            Set<String> alsoOf = alsoOf(writer, criterion, also);
            for (Node part : DataFile.items(writer, "parts")) {
                String label = criterion + "/" + DataFile.texts(part, "part").get(0);
                for (Use use : USES) {
                    DataFile.items(part, use.word()).forEach(node -> sentences.add(sentence(label, use, name, node, alsoOf)));
                }
            }
        }
        return sentences;
    }

    /** One writer may have told of the other parts, and another not. */
    private static Set<String> alsoOf(Node writer, String criterion, Set<String> also) {
        Set<String> own = new HashSet<>(also);
        if (DataFile.texts(writer, "other-parts").contains("not told")) {
            own.add(criterion);
        }
        return own;
    }

    private static TaughtSentence sentence(String part, Use use, String writer, Node node, Set<String> also) {
        List<Block> blocks = new ArrayList<>();
        String says = node instanceof Node.Scalar ? DataFile.text(node) : text(node, "says").orElse("");
        if (says.isBlank()) {
            throw new IllegalStateException(part + ": the sentence at " + node.origin() + " has no words.");
        }
        if (node instanceof Node.Scalar) {
            blocks.add(new Block.Paragraph(says, Place.at(node.origin())));
        } else {
            context(node, says, blocks);
        }
        List<Sentence> read = Sentences.of(blocks, 0);
        int block = read.get(read.size() - 1).quotation().block();
        Optional<String> after = node instanceof Node.Scalar ? Optional.empty() : text(node, "after");
        Optional<Sentence> next = after.map(words -> Sentences.of(List.<Block>of(new Block.Paragraph(words, Place.NONE)), 0).get(0));
        List<Sentence> said = read.stream().filter(each -> each.quotation().block() == block).toList();
        Sentence longest = said.stream().reduce((one, other) -> other.text().length() > one.text().length() ? other : one)
                .orElseThrow();
        Optional<Sentence> before = longest.number() == 0 ? Optional.empty() : Optional.of(read.get(longest.number() - 1));
        return new TaughtSentence(part, use, others(part, node), writer, longest, before, next, also);
    }

    /** What a sentence is to the other parts of its criterion of which it speaks too. */
    private static Map<String, Use> others(String part, Node node) {
        Map<String, Use> others = new HashMap<>();
        if (!(node instanceof Node.Scalar)) {
            String criterion = part.substring(0, part.indexOf('/') + 1);
            OTHERS.forEach((key, use) -> DataFile.texts(node, key).forEach(other -> others.put(criterion + other, use)));
        }
        return others;
    }

    private static void context(Node node, String says, List<Block> blocks) {
        Place own = Place.at(node.origin());
        text(node, "under").ifPresent(heading -> blocks.add(new Block.Heading(2, heading, Place.NONE)));
        text(node, "before").ifPresent(before -> blocks.add(new Block.Paragraph(before, Place.NONE)));
        Optional<String> heads = text(node, "heads");
        Optional<String> opening = text(node, "opening");
        opening.ifPresent(line -> blocks.add(new Block.Paragraph(line, Place.NONE)));
        if (heads.isPresent()) {
            blocks.add(row(heads.get(), true, Place.NONE));
            blocks.add(row(says, false, own));
        } else {
            blocks.add(opening.isPresent() ? new Block.ListItem(1, "-", says, own) : new Block.Paragraph(says, own));
        }
    }

    private static Block row(String cells, boolean isHead, Place place) {
        return new Block.TableRow(1, isHead, Arrays.asList(cells.split(CELLS)), place);
    }

    private static Optional<String> text(Node node, String key) {
        return DataFile.texts(node, key).stream().findFirst();
    }
}
