package org.schoolpolicyreview.yaml;

import java.util.ArrayList;
import java.util.List;

/** Small pieces of JSON Schema, draft-07: the newest that YAML editors understand. */
public final class JsonSchema {

    private JsonSchema() {}

    /** A group of these keys and no others. */
    public static Node.Keys object(List<Node.Pair> properties, List<String> required) {
        List<Node.Pair> pairs = new ArrayList<>();
        pairs.add(Node.pair("type", Node.text("object")));
        pairs.add(Node.pair("additionalProperties", Node.bare(false)));
        pairs.add(Node.pair("minProperties", Node.bare(1)));
        pairs.add(Node.pair("properties", Node.keys(properties)));
        if (!required.isEmpty()) {
            pairs.add(Node.pair("required", texts(required)));
        }
        return Node.keys(pairs);
    }

    /** A key with its help; keys of several forms that are the same in all share one definition. */
    static Node.Keys property(Key<?, ?, ?> key, Definitions definitions) {
        return definitions.share("key-" + key.name(),
                described(key.title(), key.question(), key.examples(), key.shape().schema(definitions)));
    }

    /** A place with its help. What stands beside a reference is ignored in draft-07, so the reference is wrapped. */
    public static Node.Keys described(String title, String description, List<String> examples, Node.Keys shape) {
        List<Node.Pair> pairs = new ArrayList<>();
        pairs.add(Node.pair("title", Node.text(title)));
        pairs.add(Node.pair("description", Node.text(description)));
        if (!examples.isEmpty()) {
            pairs.add(Node.pair("examples", texts(examples)));
        }
        if (shape.get("$ref").isPresent()) {
            pairs.add(Node.pair("allOf", Node.items(List.of(shape))));
        } else {
            pairs.addAll(shape.pairs());
        }
        return Node.keys(pairs);
    }

    /** Any of these shapes. */
    public static Node.Keys anyOf(Node... shapes) {
        return Node.keys(List.of(Node.pair("anyOf", Node.items(List.of(shapes)))));
    }

    /** One of these JSON types. */
    public static Node.Keys type(String... types) {
        return Node.keys(List.of(Node.pair("type", types.length == 1 ? Node.text(types[0]) : texts(List.of(types)))));
    }

    /** One of these values. */
    public static Node.Keys oneOf(List<? extends Node> values) {
        return Node.keys(List.of(Node.pair("enum", Node.items(values))));
    }

    /** A list of texts. */
    public static Node.Items texts(List<String> texts) {
        return Node.items(texts.stream().map(Node::text).toList());
    }
}
