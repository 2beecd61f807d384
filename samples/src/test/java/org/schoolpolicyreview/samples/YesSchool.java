package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.model.Word;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.PolicyFileSchema;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlTree;
import org.schoolpolicyreview.yaml.YamlWriter;

/**
 * The file of somebody who ticks every box: made from the schema, every yes or no is yes, every list holds its whole
 * vocabulary, and there are neither words nor pages, numbers or dates. A text that has to be there is the name of its key.
 */
final class YesSchool {

    /** Kept as a good reader would have them, so that nothing is asked for the wrong reason. */
    private static final Set<String> NOT_A_BOX = Set.of("cut-off", "named-only", "by-example", "vacant", "in-force", "read",
            "not-looked-for", "has-no", "firmness", "claim", "as");

    private final Node.Keys schema;
    private final Node.Keys definitions;

    YesSchool() {
        Mistakes mistakes = new Mistakes();
        this.schema = (Node.Keys) YamlTree.read("schema.json", PolicyFileSchema.ofSchoolFile(), mistakes).orElseThrow();
        assertThat(mistakes.sorted()).isEmpty();
        this.definitions = (Node.Keys) schema.get("definitions").orElseThrow();
    }

    /** The whole file. */
    String yaml() {
        return YamlWriter.write(Node.keys(List.of(
                Node.pair("school", Node.keys(List.of(Node.pair("name", Node.text("Yes School")),
                        Node.pair("type", Node.text("Community school"))))),
                Node.pair("documents", Node.items(vocabulary("document-kind").stream().map(this::document).toList())))));
    }

    /** The school that the file describes. */
    School school() {
        return PolicyFiles.read("yes.yaml", yaml()).school();
    }

    private Node document(String kind) {
        List<Node.Pair> pairs = new ArrayList<>(List.of(Node.pair("title", Node.text("Our " + kind)),
                Node.pair("kind", Node.text(kind)), Node.pair("read", Node.text("whole"))));
        properties(definition("document")).forEach(property -> {
            if (pairs.stream().noneMatch(pair -> pair.key().equals(property.key()))) {
                ticked(property.key(), property.value(), new HashSet<>())
                        .ifPresent(value -> pairs.add(Node.pair(property.key(), value)));
            }
        });
        return Node.keys(pairs);
    }

    /** What somebody would put there without reading anything; empty for what cannot be ticked. */
    private Optional<Node> ticked(String key, Node shape, Set<String> within) {
        if (NOT_A_BOX.contains(key)) {
            return Optional.empty();
        }
        if (key.equals("says")) {
            return Optional.of(Node.items(Stream.concat(
                    vocabulary("topic").stream().map(topic -> Node.keys(List.of(Node.pair(topic, Node.text("yes"))))),
                    Stream.of(Node.keys(List.of(
                            Node.pair("about", Node.items(vocabulary("topic").stream().map(Node::text).toList())),
                            Node.pair("claim", Node.text("yes")))))).toList()));
        }
        if (key.equals("listed")) {
            return Optional.of(Node.items(Stream.of(Characteristic.values()).map(Word::word).map(Node::text).toList()));
        }
        List<Node.Keys> shapes = shapes(shape, within);
        Optional<Node> list = shapes.stream().flatMap(each -> each.get("items").stream())
                .flatMap(items -> shapes(items, within).stream())
                .flatMap(item -> item.get("enum").stream())
                .findFirst().map(words -> Node.items(texts(words).stream().map(Node::text).toList()));
        return list.or(() -> shapes.stream().flatMap(each -> value(each, within).stream()).findFirst());
    }

    private Optional<Node> value(Node.Keys shape, Set<String> within) {
        Optional<List<String>> words = shape.get("enum").map(YesSchool::texts);
        if (words.isPresent()) {
            return Optional.of(Node.text(words.get().get(0))); // of yes and no, yes comes first
        }
        if (shape.get("properties").isEmpty()) {
            return Optional.empty();
        }
        List<String> required = shape.get("required").map(YesSchool::texts).orElse(List.of());
        List<Node.Pair> pairs = new ArrayList<>();
        for (Node.Pair property : ((Node.Keys) shape.get("properties").orElseThrow()).pairs()) {
            ticked(property.key(), property.value(), within)
                    .or(() -> required.contains(property.key()) ? Optional.of(Node.text(property.key())) : Optional.empty())
                    .ifPresent(value -> pairs.add(Node.pair(property.key(), value)));
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(Node.keys(pairs));
    }

    /** The shapes that a key may take, without references. */
    private List<Node.Keys> shapes(Node shape, Set<String> within) {
        Node.Keys keys = (Node.Keys) shape;
        Optional<String> reference = keys.get("$ref").map(YesSchool::text);
        if (reference.isPresent()) {
            return within.add(reference.get()) ? shapes(definition(reference.get().substring("#/definitions/".length())), within)
                    : List.of();
        }
        for (String several : List.of("allOf", "anyOf")) {
            if (keys.get(several).isPresent()) {
                return ((Node.Items) keys.get(several).get()).items().stream()
                        .flatMap(each -> shapes(each, new HashSet<>(within)).stream()).toList();
            }
        }
        return List.of(keys);
    }

    private List<String> vocabulary(String name) {
        Node.Items any = (Node.Items) definition(name).get("anyOf").orElseThrow();
        return texts(((Node.Keys) any.items().get(0)).get("enum").orElseThrow());
    }

    private static List<Node.Pair> properties(Node.Keys shape) {
        return ((Node.Keys) shape.get("properties").orElseThrow()).pairs();
    }

    private Node.Keys definition(String name) {
        return (Node.Keys) definitions.get(name).orElseThrow();
    }

    private static List<String> texts(Node list) {
        return ((Node.Items) list).items().stream().map(YesSchool::text).toList();
    }

    private static String text(Node scalar) {
        return ((Node.Scalar) scalar).text();
    }
}
