package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.intake.markdown.MarkdownText;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.policyfile.Reading;
import org.schoolpolicyreview.yaml.FillIn;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlTree;
import org.schoolpolicyreview.yaml.YamlWriter;

/**
 * One example of a criterion: documents as a school writes them, and what a review is to find in them.
 *
 * @param shows what it shows, as a sentence
 * @param outcome the word of the outcome
 * @param differs the outcome that the program comes to, where that is not yet the one that a fair reader would
 * @param parts the word of the result of each part that matters here, by the name of the part
 * @param school the school, with its documents
 * @param asOf the review date
 * @param where where it begins
 */
record CriterionExample(String shows, String outcome, Optional<String> differs, Map<String, String> parts, School school,
        LocalDate asOf, Origin where) {

    private static final LocalDate REVIEW_DATE = LocalDate.of(2026, 11, 23);
    private static final List<String> KEYS = List.of("shows", "outcome", "differs", "parts", "school", "documents", "on");

    /** The examples in the folder of a criterion. */
    static List<CriterionExample> of(Criterion criterion) {
        Path file = CriterionFolders.of(criterion).resolve("examples.yaml");
        try {
            assertThat(file).exists();
            Mistakes mistakes = new Mistakes();
            Optional<Node> tree = YamlTree.read(file.toString(), Files.readAllBytes(file), mistakes);
            tree.ifPresent(node -> FillIn.report(node, mistakes));
            assertThat(mistakes.sorted()).as("what is wrong with the examples of %s", criterion.id()).isEmpty();
            return items(group(tree.orElseThrow()), "examples").stream().map(CriterionExample::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static CriterionExample of(Node.Keys example) {
        assertThat(KEYS).as("keys of the example at %s", example.origin())
                .containsAll(example.pairs().stream().map(Node.Pair::key).toList());
        Map<String, String> parts = new LinkedHashMap<>();
        keys(example, "parts").ifPresent(each -> each.pairs().forEach(part -> parts.put(part.key(), text(part.value()))));
        return new CriterionExample(needed(example, "shows"), needed(example, "outcome"),
                example.get("differs").map(CriterionExample::text), parts, school(example),
                example.get("on").map(on -> LocalDate.parse(text(on))).orElse(REVIEW_DATE), example.origin());
    }

    /** The school as its file would say it, and each text as its Markdown would be read. */
    private static School school(Node.Keys example) {
        List<Node.Pair> facts = new ArrayList<>(List.of(Node.pair("name", Node.text("Example School"))));
        keys(example, "school").ifPresent(school -> facts.addAll(school.pairs()));
        List<Node.Keys> documents = items(example, "documents");
        Node.Keys file = Node.keys(List.of(Node.pair("school", Node.keys(facts)),
                Node.pair("documents", Node.items(documents.stream().map(CriterionExample::withoutText).toList()))));
        Reading reading = PolicyFiles.read("example.yaml", YamlWriter.write(file));
        assertThat(reading.mistakes()).as("example at %s", example.origin()).isEmpty();
        List<PolicyDocument> read = new ArrayList<>();
        for (int each = 0; each < documents.size(); each++) {
            read.add(document(documents.get(each), reading.school().documents().get(each)));
        }
        return reading.school().withOnly(read);
    }

    private static Node.Keys withoutText(Node.Keys document) {
        return Node.keys(document.pairs().stream()
                .map(pair -> pair.key().equals("text") ? Node.pair("text", Node.text("Its Markdown is read apart.")) : pair)
                .toList());
    }

    private static PolicyDocument document(Node.Keys written, PolicyDocument said) {
        String file = said.file().orElseThrow(() -> new AssertionError("A document needs a file: " + written.origin()));
        String text = written.get("text").map(CriterionExample::text).orElse("");
        return said.correctedBy(PolicyDocument.builder().text(MarkdownText.read(file, text)).build());
    }

    private static List<Node.Keys> items(Node.Keys parent, String key) {
        return parent.get(key).map(CriterionExample::list).orElse(List.of()).stream().map(CriterionExample::group).toList();
    }

    private static Optional<Node.Keys> keys(Node.Keys parent, String key) {
        return parent.get(key).map(CriterionExample::group);
    }

    private static String needed(Node.Keys example, String key) {
        return example.get(key).map(CriterionExample::text)
                .orElseThrow(() -> new AssertionError(example.origin() + ": An example needs the key \"" + key + "\"."));
    }

    private static List<Node> list(Node node) {
        return expected(Node.Items.class, node, "A list").items();
    }

    private static Node.Keys group(Node node) {
        return expected(Node.Keys.class, node, "A group of keys");
    }

    private static String text(Node node) {
        return expected(Node.Scalar.class, node, "A text").text();
    }

    private static <T extends Node> T expected(Class<T> type, Node node, String what) {
        assertThat(node).as("%s: %s is expected here, and %s stands here.", node.origin(), what, node.whatItIs()).isInstanceOf(type);
        return type.cast(node);
    }
}
