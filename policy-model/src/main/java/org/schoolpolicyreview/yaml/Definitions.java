package org.schoolpolicyreview.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a JSON Schema, each written once and referred to. Not thread-safe. */
public final class Definitions {

    private final Map<String, Node.Keys> byName = new LinkedHashMap<>();

    /** A reference to a named part, which is made the first time that it is asked for. */
    public Node.Keys refer(String name, Supplier<Node.Keys> part) {
        if (!byName.containsKey(name)) {
            byName.put(name, Node.keys(List.of())); // holds the place, so that a part may refer to itself
            byName.put(name, part.get());
        }
        return reference(name);
    }

    /** A reference to a part that others may share: the same part under the same name is written once. */
    public Node.Keys share(String name, Node.Keys part) {
        String free = name;
        for (int i = 2; byName.containsKey(free) && !byName.get(free).equals(part); i++) {
            free = name + "-" + i;
        }
        byName.put(free, part);
        return reference(free);
    }

    private static Node.Keys reference(String name) {
        return Node.keys(List.of(Node.pair("$ref", Node.text("#/definitions/" + name))));
    }

    /** All named parts, in alphabetical order. */
    public Node.Keys all() {
        return Node.keys(new TreeMap<>(byName)
                .entrySet().stream().map(part -> Node.pair(part.getKey(), part.getValue())).toList());
    }
}
