package org.schoolpolicyreview.reading.things;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.sentences.Sentences;
import org.schoolpolicyreview.reading.values.Mention;
import org.schoolpolicyreview.reading.values.Value;

/**
 * Makes a text to read of a few lines: {@code "# Heading"}, {@code "- item"}, {@code "| cell | cell"} (the first row of a
 * table holds the heads), and paragraphs.
 */
public final class ShortText {

    private ShortText() {}

    /** A text whose sentences name no values. */
    public static ReadText of(String... lines) {
        return naming(Map.of(), lines);
    }

    /** A text whose sentences name laws: their names, each with its id. */
    public static ReadText naming(Map<String, String> laws, String... lines) {
        List<Block> blocks = new ArrayList<>();
        int table = 0;
        for (String line : lines) {
            boolean row = line.startsWith("| ");
            boolean head = row && (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Block.TableRow));
            table += head ? 1 : 0;
            blocks.add(row ? new Block.TableRow(table, head, cells(line), Place.NONE)
                    : line.startsWith("# ") ? new Block.Heading(2, line.substring(2), Place.NONE)
                            : line.startsWith("- ") ? new Block.ListItem(1, "-", line.substring(2), Place.NONE)
                                    : new Block.Paragraph(line, Place.NONE));
        }
        PolicyDocument document = PolicyDocument.named("policy.md").set(PolicyDocument.TEXT, blocks).build();
        List<Sentence> sentences = Sentences.of(document, 0).stream().map(sentence -> named(sentence, laws)).toList();
        Identity identity = new Identity("Policy", List.of(DocumentKind.OTHER), Optional.empty(), Standing.YES, List.of());
        return new ReadText(0, School.named("Alder Lane Primary School").build(), document, identity, sentences);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static Sentence named(Sentence sentence, Map<String, String> laws) {
        List<Mention> mentions = new ArrayList<>();
        laws.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).forEach(name -> {
            for (int at = sentence.text().indexOf(name); at >= 0; at = sentence.text().indexOf(name, at + 1)) {
                Span span = new Span(at, at + name.length());
                if (mentions.stream().noneMatch(mention -> mention.span().overlaps(span))) {
                    mentions.add(new Mention(span, new Value.Law(laws.get(name), "")));
                }
            }
        });
        mentions.sort(Comparator.comparing(Mention::span));
        return new Sentence(sentence.number(), sentence.kind(), sentence.text(), sentence.context(), mentions,
                sentence.quotation());
    }
}
