package org.schoolpolicyreview.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The named parts of a JSON Schema, each written once and referred to. */
public final class Definitions {

    private final Map<String, Node.Keys> byName = new LinkedHashMap<>();

    /** A reference to a named part, which is made the first time that it is asked for. */
    public Node.Keys refer(String name, Supplier<Node.Keys> part) {
        if (!byName.containsKey(name)) {
            byName.put(name, Node.keys(java.util.List.of())); // holds the place, so that a part may refer to itself
            byName.put(name, part.get());
        }
        return Node.keys(java.util.List.of(Node.pair("$ref", Node.text("#/definitions/" + name))));
    }

    /** All named parts, in alphabetical order. */
    public Node.Keys all() {
        return Node.keys(new java.util.TreeMap<>(byName)
                .entrySet().stream().map(part -> Node.pair(part.getKey(), part.getValue())).toList());
    }
}
