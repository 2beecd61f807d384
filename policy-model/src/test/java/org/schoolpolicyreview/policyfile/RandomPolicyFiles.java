package org.schoolpolicyreview.policyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlTree;

/** Policy files that say anything at all: made from the schema by a seeded random, so that each can be had again. */
final class RandomPolicyFiles {

    private static final List<String> MARKS = List.of("-", "*", "•", "1.", "(a)", "[x]", "[ ]", "iv)", "3.1", "§", "xviii", "5", "A.2");
    private static final int DEEP = 7;

    private final Node.Keys schema;
    private final Random random;

    RandomPolicyFiles(long seed) {
        this.schema = (Node.Keys) YamlTree.read("schema", PolicyFileSchema.ofSchoolFile(), new Mistakes())
                .orElseThrow();
        this.random = new Random(seed);
    }

    Node.Keys next() {
        return (Node.Keys) valueOf(schema, 0);
    }

    private Node valueOf(Node.Keys place, int depth) {
        if (place.get("$ref").isPresent()) {
            return valueOf(definition(textOf(place, "$ref")), depth);
        }
        if (place.get("allOf").isPresent()) {
            return valueOf((Node.Keys) itemsOf(place, "allOf").get(0), depth);
        }
        if (place.get("anyOf").isPresent()) {
            List<Node> choice = itemsOf(place, "anyOf");
            return valueOf((Node.Keys) (depth > DEEP ? choice.get(0) : any(choice)), depth);
        }
        if (place.get("enum").isPresent()) {
            return any(itemsOf(place, "enum"));
        }
        if (place.get("maximum").isPresent()) {
            return Node.bare(random.nextInt(Integer.parseInt(textOf(place, "maximum")) + 1));
        }
        String type = place.get("type").orElseThrow() instanceof Node.Scalar only ? only.text() : "text";
        return switch (type) {
            case "object" -> groupOf(place, depth);
            case "array" -> listOf((Node.Keys) place.get("items").orElseThrow(), depth);
            default -> Node.text(any(HostileTexts.ALL));
        };
    }

    private Node listOf(Node.Keys item, int depth) {
        List<Node> items = new ArrayList<>();
        int size = 1 + random.nextInt(depth < 5 ? 6 : 3);
        for (int i = 0; i < size; i++) {
            items.add(valueOf(item, depth + 1));
        }
        return Node.items(items);
    }

    private Node groupOf(Node.Keys group, int depth) {
        List<Node.Pair> properties = ((Node.Keys) group.get("properties").orElseThrow()).pairs();
        List<String> required = group.get("required").isPresent()
                ? itemsOf(group, "required").stream().map(RandomPolicyFiles::text).toList() : List.of();
        List<Node.Pair> pairs = new ArrayList<>();
        for (Node.Pair property : properties) {
            boolean isText = property.key().equals("text"); // a document in a school's own file needs it
            if (isText || required.contains(property.key()) || random.nextInt(4) == 0 && depth <= DEEP) {
                pairs.add(Node.pair(property.key(), valueOf((Node.Keys) property.value(), depth + 1)));
            }
        }
        Optional<Node> marked = group.get("patternProperties").map(forms -> ((Node.Keys) forms).pairs().get(0).value())
                .or(() -> group.get("additionalProperties")).filter(Node.Keys.class::isInstance);
        marked.ifPresent(value -> pairs.add(Node.pair(any(MARKS), valueOf((Node.Keys) value, depth + 1))));
        return pairs.isEmpty() ? groupOf(group, Math.min(depth, DEEP)) : Node.keys(pairs);
    }

    private Node.Keys definition(String reference) {
        String name = reference.substring("#/definitions/".length());
        return (Node.Keys) ((Node.Keys) schema.get("definitions").orElseThrow()).get(name).orElseThrow();
    }

    private <T> T any(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    private static List<Node> itemsOf(Node.Keys keys, String key) {
        return ((Node.Items) keys.get(key).orElseThrow()).items();
    }

    private static String textOf(Node.Keys keys, String key) {
        return text(keys.get(key).orElseThrow());
    }

    private static String text(Node node) {
        return ((Node.Scalar) node).text();
    }
}
