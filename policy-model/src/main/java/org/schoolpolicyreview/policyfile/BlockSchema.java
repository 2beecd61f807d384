package org.schoolpolicyreview.policyfile;

import java.util.List;
import java.util.stream.Stream;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.JsonSchema;
import org.schoolpolicyreview.yaml.Node;

/** The JSON Schema of a block of a text, for editors. */
final class BlockSchema {

    private BlockSchema() {}

    static Node.Keys of(Definitions definitions) {
        return definitions.refer("block", () -> JsonSchema.object(Stream.of(BlockKey.values())
                .map(key -> Node.pair(key.key(), JsonSchema.described(key.key(), key.meaning(), List.of(),
                        shape(key, definitions))))
                .toList(), List.of()));
    }

    private static Node.Keys shape(BlockKey key, Definitions definitions) {
        return switch (key) {
            case LIST -> definitions.refer("list-of-items", () -> array(JsonSchema.anyOf(text(),
                    JsonSchema.type("object"))));
            case TABLE, TABLE_WITHOUT_HEADS -> definitions.refer("rows", () -> array(array(
                    JsonSchema.type("string", "number", "boolean", "null"))));
            case FOOTNOTE -> JsonSchema.anyOf(text(), JsonSchema.type("object"));
            default -> text();
        };
    }

    private static Node.Keys text() {
        return JsonSchema.type("string", "number", "boolean");
    }

    private static Node.Keys array(Node.Keys items) {
        return Node.keys(List.of(Node.pair("type", Node.text("array")), Node.pair("items", items)));
    }
}
