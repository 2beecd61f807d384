package org.schoolpolicyreview.policyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.JsonSchema;
import org.schoolpolicyreview.yaml.Node;

/** The JSON Schema of the text of a document, for editors. */
final class BlockSchema {

    private final Definitions definitions;

    private BlockSchema(Definitions definitions) {
        this.definitions = definitions;
    }

    /** A list of blocks, or a single one. */
    static Node.Keys ofText(Definitions definitions) {
        BlockSchema schema = new BlockSchema(definitions);
        return oneOrMore(JsonSchema.anyOf(text(), definitions.refer("block", schema::block)));
    }

    private Node.Keys block() {
        return JsonSchema.object(Stream.of(BlockKey.values()).map(this::property).toList(), List.of());
    }

    private Node.Pair property(BlockKey key) {
        return Node.pair(key.key(), JsonSchema.described(key.key(), key.meaning(), List.of(key.example()), shape(key)));
    }

    private Node.Keys shape(BlockKey key) {
        return switch (key) {
            case LIST -> list();
            case TABLE, TABLE_WITHOUT_HEADS -> definitions.refer("rows", this::rows);
            case FOOTNOTE -> JsonSchema.anyOf(text(), marked(List.of(), ""));
            default -> text();
        };
    }

    private Node.Keys list() {
        return definitions.refer("items-of-a-list", () -> oneOrMore(JsonSchema.anyOf(text(), marked(
                List.of(property(BlockKey.LIST), property(BlockKey.PAGE)), Marks.FORM))));
    }

    private Node.Keys rows() {
        Node.Keys row = definitions.refer("row", () -> array(JsonSchema.type("string", "number", "boolean", "null")));
        Node.Keys heads = JsonSchema.described(RowsRead.HEADS, "The column heads, where they stand again.",
                List.of("[Stage, Who]"), row);
        return array(JsonSchema.anyOf(row, JsonSchema.object(
                List.of(property(BlockKey.PAGE), Node.pair(RowsRead.HEADS, heads)), List.of())));
    }

    /** A group whose keys are marks of a form: any but the ones that mean something else. */
    private static Node.Keys marked(List<Node.Pair> others, String form) {
        Node.Pair marks = form.isEmpty() ? Node.pair("additionalProperties", text())
                : Node.pair("patternProperties", Node.keys(List.of(Node.pair(form, text()))));
        List<Node.Pair> pairs = new ArrayList<>(List.of(
                Node.pair("type", Node.text("object")), Node.pair("minProperties", Node.bare(1)),
                Node.pair("properties", Node.keys(others)), marks));
        if (!form.isEmpty()) {
            pairs.add(Node.pair("additionalProperties", Node.bare(false)));
        }
        return Node.keys(pairs);
    }

    private static Node.Keys oneOrMore(Node.Keys one) {
        return JsonSchema.anyOf(one, array(one));
    }

    private static Node.Keys text() {
        return JsonSchema.type("string", "number", "boolean");
    }

    private static Node.Keys array(Node.Keys items) {
        return Node.keys(List.of(Node.pair("type", Node.text("array")), Node.pair("items", items)));
    }
}
