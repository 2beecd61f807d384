package org.schoolpolicyreview.yaml;

import java.util.regex.Pattern;

/**
 * Writes a tree as YAML that a person likes to read: block style, short lists of plain words in one line, quotes only
 * where they are needed. What it writes is read again as the same texts.
 */
public final class YamlWriter {

    /** Texts that need no quotes: they begin with a letter or digit, and hold nothing that YAML reads as its own. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,;'’()/%+£–—_-]*");
    private static final int LINE = 118;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** Writes a tree whose top is a mapping. */
    public static String write(Node.Keys tree) {
        YamlWriter writer = new YamlWriter();
        writer.keys(tree, 0, false);
        return writer.out.toString();
    }

    /** One text, in quotes if it needs them. */
    public static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !text.endsWith(" ") && !text.equals("null");
        return plain ? text : quoted(text);
    }

    private void keys(Node.Keys keys, int depth, boolean firstLineBegun) {
        boolean begun = firstLineBegun;
        for (Node.Pair pair : keys.pairs()) {
            if (!begun) {
                out.append("  ".repeat(depth));
            }
            begun = false;
            out.append(scalar(pair.key())).append(':');
            value(pair.value(), depth);
        }
    }

    private void value(Node value, int depth) {
        if (value instanceof Node.Keys keys) {
            out.append('\n');
            keys(keys, depth + 1, false);
        } else if (value instanceof Node.Items items) {
            items(items, depth);
        } else {
            out.append(' ').append(one(value)).append('\n');
        }
    }

    private void items(Node.Items items, int depth) {
        String oneLine = items.items().stream().allMatch(Node.Scalar.class::isInstance)
                ? "[" + String.join(", ", items.items().stream().map(YamlWriter::inFlow).toList()) + "]"
                : "";
        int lineSoFar = out.length() - out.lastIndexOf("\n") - 1;
        if (!oneLine.isEmpty() && lineSoFar + oneLine.length() < LINE) {
            out.append(' ').append(oneLine).append('\n');
            return;
        }
        out.append('\n');
        for (Node item : items.items()) {
            out.append("  ".repeat(depth + 1)).append("- ");
            if (item instanceof Node.Keys keys) {
                keys(keys, depth + 2, true);
            } else {
                out.append(one(item)).append('\n');
            }
        }
    }

    private static String one(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.bare() ? scalar.text() : scalar(scalar.text()) : "null";
    }

    /** In a list on one line, commas and brackets are YAML's own. */
    private static String inFlow(Node node) {
        String text = one(node);
        return text.contains(",") && !text.startsWith("\"") ? quoted(text) : text;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                        quoted.append(String.format("\\u%04X", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
