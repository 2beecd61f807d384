package org.schoolpolicyreview.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays a text out over several lines, so that a person can read it and compare it with another version line by line: a
 * line end of its own stays one, and each sentence begins a line. Reading gives the text back.
 */
final class LongText {

    /** A space between two words: a text may go on in a new line there, and reading gives the space back. */
    private static final Pattern BREAK = Pattern.compile("(?<=[^\\s\\u00A0]) (?=[^\\s\\u00A0])");

    private final String text;
    private final List<String> lines;
    private final int width;

    private LongText(String text, int width) {
        this.text = text;
        this.lines = List.of(text.split("\n", -1));
        this.width = width;
    }

    /**
     * The lines of a text, the first of which stands behind its key or dash.
     *
     * @param width how long a line may be
     */
    static List<String> of(String text, int width) {
        return new LongText(text, width).laidOut();
    }

    private List<String> laidOut() {
        boolean plain = lines.stream().allMatch(LongText::isPlain) && text.equals(text.strip());
        boolean more = lines.size() > 1 || BREAK.matcher(text).find();
        List<String> out = new ArrayList<>();
        if (!more) {
            return List.of(YamlWriter.scalar(text));
        }
        if (!plain) {
            wrap(text, out);
            return quoted(out);
        }
        if (lines.stream().allMatch(line -> line.length() <= width)) {
            out.add("|-");
            out.addAll(lines);
            return out;
        }
        out.add(">-");
        for (String line : lines) {
            if (out.size() > 1) {
                out.add(""); // stands for the line end, which reading would else take for a space
            }
            if (!line.isEmpty()) {
                wrap(line, out);
            }
        }
        return out;
    }

    /** Whether a line may stand as it is: nothing in it needs an escape, and no white space begins or ends it. */
    private static boolean isPlain(String line) {
        return line.codePoints().noneMatch(YamlWriter::needsEscape) && line.equals(line.strip())
                && !line.startsWith("\u00A0") && !line.endsWith("\u00A0");
    }

    private void wrap(String words, List<String> out) {
        StringBuilder line = new StringBuilder();
        for (String word : BREAK.split(words)) {
            boolean full = line.length() + 1 + word.length() > width;
            if (line.length() > 0 && (full || endsSentence(line))) {
                out.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        out.add(line.toString());
    }

    private static boolean endsSentence(StringBuilder line) {
        int last = line.length() - 1;
        while (last > 0 && "\"')]’”".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return ".?!".indexOf(line.charAt(last)) >= 0;
    }

    private static List<String> quoted(List<String> pieces) {
        List<String> out = new ArrayList<>();
        for (String piece : pieces) {
            out.add(YamlWriter.escaped(piece));
        }
        out.set(0, "\"" + out.get(0));
        out.set(out.size() - 1, out.get(out.size() - 1) + "\"");
        return out;
    }
}
