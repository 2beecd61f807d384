package org.schoolpolicyreview.policyfile;

import java.util.List;
import org.schoolpolicyreview.yaml.Key;

/** The lines of a file to fill in: questions as comments, and under each the line that would answer it. */
final class StarterLines {

    /** The longest line that a starter file has. */
    static final int LINE = 110;

    private static final int MANY = 3;

    private final StringBuilder out = new StringBuilder();

    /** An empty line, unless there is one already. */
    StarterLines blank() {
        if (out.length() < 2 || out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
        return this;
    }

    StarterLines line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
        return this;
    }

    StarterLines text(String text) {
        out.append(text);
        return this;
    }

    /** A question, with the line under it that would answer it. */
    StarterLines ask(int depth, Key<?, ?, ?> key, String template) {
        List<String> examples = key.examples();
        boolean plain = template.equals("\"\"") || template.equals("[]");
        String forExample = plain ? " For example: " + String.join("; ", examples.subList(0,
                Math.min(MANY, examples.size()))) + "." : "";
        return blank().question(depth, key.question() + forExample)
                .line(depth, ("# " + key.name() + ": " + template).stripTrailing());
    }

    /** A question as a comment, over as many lines as it needs. */
    StarterLines question(int depth, String question) {
        String indent = "  ".repeat(depth) + "# ";
        StringBuilder line = new StringBuilder(indent);
        for (String word : question.split(" ")) {
            if (line.length() > indent.length() && line.length() + word.length() + 1 > LINE) {
                out.append(line).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        out.append(line).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
