package org.schoolpolicyreview.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A report as the readers of its form take it.
 *
 * @param texts each text in it, as a person or a program sees it
 * @param build what it is built of, without any text: the same for two reports that differ only in their values
 */
record Parsed(List<String> texts, String build) {

    private static final Map<String, Function<String, Parsed>> READERS = Map.of(
            ".txt", Parsed::text, ".json", Parsed::json, ".md", Parsed::markdown, ".csv", Parsed::csv);

    /** Not with links for bare addresses: the extension for them does not heed a backslash, as GitHub does. */
    private static final Parser MARKDOWN = Parser.builder().extensions(List.of(
            TablesExtension.create(), StrikethroughExtension.create())).build();

    static Parsed of(String written, String ending) {
        Function<String, Parsed> reader = READERS.get(ending);
        if (reader == null) {
            throw new AssertionError("Nothing reads " + ending + " here. Add a reader to " + Parsed.class.getSimpleName());
        }
        return reader.apply(written);
    }

    /** Words are broken wherever a line is full. */
    private static Parsed text(String written) {
        return new Parsed(List.of(written.replaceAll("\\s", "")), "");
    }

    private static Parsed json(String written) {
        List<String> texts = new ArrayList<>();
        StringBuilder build = new StringBuilder();
        json("", new ObjectMapper().readTree(written), texts, build);
        return new Parsed(texts, build.toString());
    }

    private static void json(String path, JsonNode node, List<String> texts, StringBuilder build) {
        build.append(path).append(' ').append(node.getNodeType()).append('\n');
        if (node.isString()) {
            texts.add(node.stringValue());
        }
        if (node.isObject()) {
            node.properties().forEach(field -> json(path + "/" + field.getKey(), field.getValue(), texts, build));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            json(path + "/" + i, node.get(i), texts, build);
        }
    }

    private static Parsed csv(String written) {
        try {
            List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(written)).getRecords();
            return new Parsed(rows.stream().flatMap(CSVRecord::stream).toList(),
                    rows.stream().map(row -> row.size() + " cells").collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Parsed markdown(String written) {
        List<String> texts = new ArrayList<>();
        StringBuilder build = new StringBuilder();
        markdown("", MARKDOWN.parse(written), texts, build);
        return new Parsed(texts, build.toString());
    }

    private static void markdown(String indent, Node node, List<String> texts, StringBuilder build) {
        if (node.getFirstChild() instanceof Text || node.getFirstChild() instanceof Code) {
            texts.add(visible(node));
        }
        build.append(indent).append(node.getClass().getSimpleName())
                .append(node instanceof Heading heading ? heading.getLevel() : "")
                .append(node instanceof Link link ? link.getDestination() : "").append('\n');
        boolean afterText = false;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Text && afterText)) {
                markdown(indent + " ", child, texts, build);
            }
            afterText = child instanceof Text;
        }
    }

    private static String visible(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            text.append(child instanceof Text words ? words.getLiteral() : visible(child));
        }
        return text.toString();
    }
}
