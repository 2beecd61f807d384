package org.schoolpolicyreview.yaml;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a tree as YAML that a person likes to read: block style, short lists of plain words in one line, quotes only
 * where they are needed, long texts over several lines. What it writes is read again as the same texts.
 */
public final class YamlWriter {

    /** Texts that need no quotes: they begin with a letter or digit, and hold nothing that YAML reads as its own. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,;'’()/%+£–—_-]*");

    /** Texts that this reader takes for texts, and others for nothing or for another number. */
    private static final Pattern DOUBTFUL = Pattern.compile("(?i)null|0[0-9_]+");

    private static final int LINE = 110;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** Writes a tree whose top is a mapping. */
    public static String write(Node.Keys tree) {
        YamlWriter writer = new YamlWriter();
        writer.keys(tree, 0, false);
        return writer.out.toString();
    }

    /** One text in one line, in quotes if it needs them. */
    public static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !text.endsWith(" ") && !DOUBTFUL.matcher(text).matches();
        return plain ? text : quoted(text);
    }

    private void keys(Node.Keys keys, int depth, boolean firstLineBegun) {
        boolean begun = firstLineBegun;
        for (Node.Pair pair : keys.pairs()) {
            if (!begun) {
                indent(depth);
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
            out.append(' ');
            single(value, depth + 1);
        }
    }

    private void items(Node.Items items, int depth) {
        String oneLine = items.items().stream().allMatch(Node.Scalar.class::isInstance)
                && (!items.inLines() || items.items().isEmpty())
                ? "[" + String.join(", ", items.items().stream().map(YamlWriter::inFlow).toList()) + "]"
                : "";
        if (!oneLine.isEmpty() && fits(oneLine)) {
            out.append(' ').append(oneLine).append('\n');
            return;
        }
        out.append('\n');
        for (Node item : items.items()) {
            indent(depth + 1);
            out.append("- ");
            if (item instanceof Node.Keys keys) {
                keys(keys, depth + 2, true);
            } else if (item instanceof Node.Items inner) {
                row(inner, depth + 1);
            } else {
                single(item, depth + 2);
            }
        }
    }

    /** A list inside a list: in one line if it fits, else an item a line. */
    private void row(Node.Items items, int depth) {
        String oneLine = "[" + String.join(", ", items.items().stream().map(YamlWriter::inFlow).toList()) + "]";
        if (fits(oneLine)) {
            out.append(oneLine).append('\n');
            return;
        }
        boolean begun = true;
        for (Node item : items.items()) {
            if (!begun) {
                indent(depth + 1);
            }
            begun = false;
            out.append("- ");
            single(item, depth + 3);
        }
    }

    private void single(Node value, int depth) {
        String line = one(value);
        boolean several = value instanceof Node.Scalar scalar && scalar.text().indexOf('\n') >= 0;
        if (!(value instanceof Node.Scalar text) || fits(line) && !several) {
            out.append(line).append('\n');
            return;
        }
        boolean first = true;
        for (String each : LongText.of(text.text(), LINE - 2 * depth)) {
            if (!first && !each.isEmpty()) {
                indent(depth);
            }
            out.append(each).append('\n');
            first = false;
        }
    }

    private void indent(int depth) {
        out.append("  ".repeat(depth));
    }

    private boolean fits(String rest) {
        return out.length() - out.lastIndexOf("\n") + rest.length() <= LINE;
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
        return '"' + escaped(text) + '"';
    }

    /** A text as it stands between double quotes. */
    static String escaped(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (needsEscape(c)) {
                        quoted.append(String.format("\\u%04X", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.toString();
    }

    static boolean needsEscape(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF
                || Character.getType(c) == Character.SURROGATE;
    }
}
