package org.schoolpolicyreview.policyfile;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.DocumentTopics;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.yaml.Key;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlWriter;

/**
 * A policy file to fill in, for a school and the kinds of document that it has. It asks only what applies, in the order
 * in which such documents run, and answers nothing: an untouched starter file cannot be reviewed, and its mistakes say
 * what to fill in first.
 *
 * <pre>{@code
 * School facts = School.named("Harbour View Primary School").set(School.PHASE, new CodedValue("2", "Primary")).build();
 * String yaml = StarterFile.write(facts, List.of(DocumentKind.EQUALITY_POLICY, DocumentKind.RACIST_INCIDENT_POLICY));
 * }</pre>
 */
public final class StarterFile {

    private static final String HOW_TO = """
            # Policy file of %s, to fill in.
            #  1. Where a document answers a question: take away the "# " before the line below it, and fill it in.
            #     Leave all other lines as they are. Keep the indentation: it shows what belongs together.
            #  2. words: copy the document's own words between the quotation marks. page: where they stand. No pages?
            #     Write section: in place of page:, with the heading or the number of the paragraph.
            #     Short of time? Write note: in place of words:, with the page. A bare "yes" will be asked about.
            #  3. Write \\" for a quotation mark inside the quotation marks, and [name] for a person's name.
            #  4. You may add by, to, within, how-often, if, unless: {words: "...", page: 4, by: headteacher}.
            #  5. "read: whole" means that you read every page, so that what is not here is not in the document.
            #     Topics that you did not look for go under not-looked-for; what fits nowhere under also-says.
            #  6. Delete what was not supplied. If the school says that it has no such document, name it under has-no.
            #  7. Check the file with: policy-review validate FILE
            """;

    /** The longest name of a school that stands in the heading. */
    private static final int LONGEST_NAME = 70;

    /** What documents seldom have: named at the end of each, not asked for. */
    private static final Set<String> SELDOM = new LinkedHashSet<>(List.of(
            "also-titled", "inside", "reference-numbers", "left-over", "damaged", "other-versions",
            "built-on", "written-for", "structure", "headings", "adopted", "ratified", "for-approval", "updated",
            "checked", "published", "version-dated", "dated", "applies-from", "next-publication", "valid-until",
            "reader-notes"));

    private static final Set<DocumentKind> WITH_PERIOD =
            EnumSet.of(DocumentKind.EQUALITY_INFORMATION, DocumentKind.EQUALITY_POLICY,
            DocumentKind.ACCESSIBILITY_PLAN);
    private static final Set<DocumentKind> WITH_OBJECTIVES =
            EnumSet.of(DocumentKind.EQUALITY_INFORMATION, DocumentKind.EQUALITY_POLICY);
    private static final Set<DocumentKind> WITH_APPEARANCE =
            EnumSet.of(DocumentKind.UNIFORM_POLICY, DocumentKind.BEHAVIOUR_POLICY);
    private static final Set<DocumentKind> WITH_CHARACTERISTICS =
            EnumSet.of(DocumentKind.EQUALITY_POLICY, DocumentKind.EQUALITY_INFORMATION,
                    DocumentKind.RACIST_INCIDENT_POLICY, DocumentKind.ANTI_RACIST_POLICY,
                    DocumentKind.STAFF_EQUALITY_POLICY);
    private static final Set<DocumentKind> WITH_DEFINITIONS =
            EnumSet.of(DocumentKind.EQUALITY_POLICY, DocumentKind.RACIST_INCIDENT_POLICY,
                    DocumentKind.ANTI_RACIST_POLICY, DocumentKind.BEHAVIOUR_POLICY, DocumentKind.ANTI_BULLYING_POLICY,
                    DocumentKind.SAFEGUARDING_POLICY, DocumentKind.STAFF_EQUALITY_POLICY);

    private final StarterLines lines = new StarterLines();

    private StarterFile() {}

    /**
     * Writes a file to fill in.
     *
     * @param facts what is known of the school; facts that are not known are asked for, its documents are left aside
     * @param kinds the kinds of document that the school has, in the order in which they are to stand
     */
    public static String write(School facts, List<DocumentKind> kinds) {
        StarterFile file = new StarterFile();
        file.school(facts);
        if (!kinds.isEmpty()) {
            file.lines.blank().line(0, School.DOCUMENTS.name() + ":");
        }
        kinds.forEach(kind -> file.document(kind, facts));
        return PolicyFileSchema.line(PolicyFileSchema.FILE_NAME)
                + HOW_TO.formatted(inOneLine(facts.name())) + file.lines;
    }

    private void school(School facts) {
        lines.blank().line(0, "school:");
        for (Key<School, ?, ?> key : SchoolForm.FACTS.keys()) {
            String known = known(key, facts);
            if (!known.isEmpty()) {
                lines.text(known);
            } else {
                lines.ask(1, key, key.name().equals(School.HAS_NO.name()) ? "[]" : "\"\"");
            }
        }
    }

    /** The line, or lines, of a fact that is known. */
    private static String known(Key<School, ?, ?> key, School facts) {
        return key.write(facts)
                .map(node -> YamlWriter.write(Node.keys(List.of(
                        Node.pair("school", Node.keys(List.of(Node.pair(key.name(), node))))))))
                .map(written -> written.substring(written.indexOf('\n') + 1))
                .orElse("");
    }

    private static String inOneLine(String name) {
        String words = name.replaceAll("\\s+", " ");
        return words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) + "…" : words;
    }

    private void document(DocumentKind kind, School facts) {
        lines.blank().text("  - title:\n").line(2, PolicyDocument.KIND.name() + ": " + kind.word());
        for (Key<PolicyDocument, ?, ?> key : DocumentForm.DOCUMENT.keys()) {
            if (key.name().equals(PolicyDocument.SAYS.name())) {
                says(kind, facts);
            } else if (key.name().equals(PolicyDocument.READ.name())) {
                lines.blank().question(2, key.question() + " Write whole or part.").line(2, key.name() + ":");
            } else if (!key.required() && !SELDOM.contains(key.name()) && applies(key.name(), kind)) {
                template(key);
            }
        }
        lines.blank().question(2, "More keys, for what is seldom there: " + String.join(", ", SELDOM) + ".");
    }

    private static boolean applies(String key, DocumentKind kind) {
        return switch (key) {
            case "period" -> WITH_PERIOD.contains(kind);
            case "objectives" -> WITH_OBJECTIVES.contains(kind);
            case "appearance" -> WITH_APPEARANCE.contains(kind);
            case "characteristics" -> WITH_CHARACTERISTICS.contains(kind);
            case "definitions" -> WITH_DEFINITIONS.contains(kind);
            default -> true;
        };
    }

    private void template(Key<PolicyDocument, ?, ?> key) {
        switch (key.name()) {
            case "approved" -> lines.ask(2, key, "{date: \"\", by: \"\"}");
            case "responsible" -> lines.ask(2, key, "{role: \"\", owns: \"\"}");
            case "definitions" -> lines.ask(2, key, "[{term: \"\", words: \"\", page: \"\"}]");
            case "characteristics" -> lines.ask(2, key, "[{for: \"\", listed: [\"\", \"\"], page: \"\"}]");
            case "appearance" -> lines.ask(2, key,
                    "[{about: \"\", bans: \"\", allows: \"\", words: \"\", page: \"\"}]");
            case "objectives" -> {
                lines.ask(2, key, "").line(2, "#   - objective: \"\"");
                List.of("words", "page", "measure", "baseline", "target", "deadline", "owners", "actions", "success")
                        .forEach(name -> lines.line(2, "#     " + name + ": \"\""));
            }
            case "also-says" -> lines.ask(2, key, "[{words: \"\", page: \"\"}]");
            default -> lines.ask(2, key, "\"\"");
        }
    }

    private void says(DocumentKind kind, School facts) {
        lines.blank().line(2, PolicyDocument.SAYS.name() + ":");
        for (Topic topic : DocumentTopics.of(kind, facts)) {
            lines.blank().question(3, topic.meaning()).line(3, "# - " + topic.word() + ": {words: \"\", page: \"\"}");
        }
    }
}
