package org.schoolpolicyreview.yaml;

import java.util.ArrayList;
import java.util.List;

/** Small pieces of JSON Schema, draft-07: the newest that YAML editors understand. */
final class JsonSchema {

    private JsonSchema() {}

    static Node.Keys object(List<Node.Pair> properties, List<String> required) {
        List<Node.Pair> pairs = new ArrayList<>();
        pairs.add(Node.pair("type", Node.text("object")));
        pairs.add(Node.pair("additionalProperties", Node.bare(false)));
        pairs.add(Node.pair("properties", Node.keys(properties)));
        if (!required.isEmpty()) {
            pairs.add(Node.pair("required", texts(required)));
        }
        return Node.keys(pairs);
    }

    /** A key with its help. What stands beside a reference is ignored in draft-07, so the reference is wrapped. */
    static Node.Keys property(Key<?, ?, ?> key, Definitions definitions) {
        List<Node.Pair> pairs = new ArrayList<>();
        pairs.add(Node.pair("title", Node.text(key.title())));
        pairs.add(Node.pair("description", Node.text(key.question())));
        if (!key.examples().isEmpty()) {
            pairs.add(Node.pair("examples", texts(key.examples())));
        }
        Node.Keys shape = key.shape().schema(definitions);
        if (shape.get("$ref").isPresent()) {
            pairs.add(Node.pair("allOf", Node.items(List.of(shape))));
        } else {
            pairs.addAll(shape.pairs());
        }
        return Node.keys(pairs);
    }

    static Node.Keys anyOf(Node... shapes) {
        return Node.keys(List.of(Node.pair("anyOf", Node.items(List.of(shapes)))));
    }

    static Node.Keys type(String... types) {
        return Node.keys(List.of(Node.pair("type", types.length == 1 ? Node.text(types[0]) : texts(List.of(types)))));
    }

    static Node.Keys oneOf(List<? extends Node> values) {
        return Node.keys(List.of(Node.pair("enum", Node.items(values))));
    }

    static Node.Items texts(List<String> texts) {
        return Node.items(texts.stream().map(Node::text).toList());
    }
}
