package org.schoolpolicyreview.policyfile;

import java.util.List;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.yaml.Key;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlWriter;

/**
 * A {@code school.yaml} to fill in: the facts that are known, and a question for each that is not. It lies in a folder
 * beside the school's documents, and can be reviewed as it is: what is not known is asked for in the report.
 *
 * <pre>{@code
 * String yaml = StarterFile.write(School.named("Harbour View Primary School").build());
 * }</pre>
 */
public final class StarterFile {

    private static final int LINE = 110;

    private static final String HOW_TO = """
            # The facts of the school that decide which criteria apply. Put the school's documents beside this file.
            # Where you know more: take away the "# " before a line, and fill it in.
            """;

    private static final String DOCUMENTS = """

            # The documents of the folder need no entry. To say that only a part was supplied, or to correct what the program
            # read of one, take away the "# " before these lines:
            # documents:
            #   - file: sixth-form-handbook.md
            #     read: part
            """;

    private final StringBuilder out = new StringBuilder();

    private StarterFile() {}

    /** The file of a school. What is known of it stands there, all else is asked. */
    public static String write(School facts) {
        StarterFile file = new StarterFile();
        file.out.append(PolicyFileSchema.line(PolicyFileSchema.FILE_NAME)).append(HOW_TO).append("school:\n");
        SchoolForm.FACTS.keys().forEach(key -> file.fact(key, facts));
        file.out.append(DOCUMENTS);
        return file.out.toString();
    }

    private void fact(Key<School, ?, ?> key, School facts) {
        String known = key.write(facts)
                .map(node -> YamlWriter.write(Node.keys(List.of(Node.pair("school",
                        Node.keys(List.of(Node.pair(key.name(), node))))))))
                .map(written -> written.substring(written.indexOf('\n') + 1))
                .orElse("");
        if (!known.isEmpty()) {
            out.append(known);
            return;
        }
        question(key.question() + " For example: " + String.join("; ", key.examples()) + ".");
        out.append("  # ").append(key.name()).append(":\n");
    }

    /** A question as a comment, over as many lines as it needs. */
    private void question(String question) {
        String indent = "  # ";
        StringBuilder line = new StringBuilder(indent);
        for (String word : question.split(" ")) {
            if (line.length() > indent.length() && line.length() + word.length() + 1 > LINE) {
                out.append(line).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        out.append('\n').append(line).append('\n');
    }
}
