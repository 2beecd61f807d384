package org.schoolpolicyreview.yaml;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes a tree as JSON, in one line what fits there, two spaces a level. The same tree gives the same text. */
public final class JsonWriter {

    private static final int LINE = 110;

    private JsonWriter() {}

    /** Writes a tree, with a line end after it. */
    public static String write(Node tree) {
        StringBuilder out = new StringBuilder();
        write("", tree, 0, "", out);
        return out.toString();
    }

    private static void write(String label, Node node, int depth, String after, StringBuilder out) {
        String line = "  ".repeat(depth) + label + inLine(node) + after;
        boolean single = node instanceof Node.Scalar || node instanceof Node.Blank;
        if (single || line.length() <= LINE) {
            out.append(line).append('\n');
            return;
        }
        boolean group = node instanceof Node.Keys;
        List<Node.Pair> parts = node instanceof Node.Keys keys ? keys.pairs()
                : ((Node.Items) node).items().stream().map(item -> Node.pair("", item)).toList();
        out.append("  ".repeat(depth)).append(label).append(group ? "{\n" : "[\n");
        for (int i = 0; i < parts.size(); i++) {
            String key = group ? quoted(parts.get(i).key()) + ": " : "";
            write(key, parts.get(i).value(), depth + 1, i < parts.size() - 1 ? "," : "", out);
        }
        out.append("  ".repeat(depth)).append(group ? "}" : "]").append(after).append('\n');
    }

    private static String inLine(Node node) {
        if (node instanceof Node.Keys keys) {
            return joined("{", keys.pairs().stream().map(pair -> quoted(pair.key()) + ": " + inLine(pair.value())),
                    "}");
        }
        if (node instanceof Node.Items items) {
            return joined("[", items.items().stream().map(JsonWriter::inLine), "]");
        }
        if (node instanceof Node.Scalar scalar) {
            return scalar.bare() ? scalar.text() : quoted(scalar.text());
        }
        return "null";
    }

    private static String joined(String before, Stream<String> parts, String after) {
        return parts.collect(Collectors.joining(", ", before, after));
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
