package org.schoolpolicyreview.yaml;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a tree as JSON, two spaces a level. The same tree gives the same text. */
public final class JsonWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonWriter() {}

    /** Writes a tree, with a line end after it. */
    public static String write(Node tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new Indented(), text)) {
            write(tree, json);
        }
        return text.append('\n').toString();
    }

    private static void write(Node node, JsonGenerator json) {
        if (node instanceof Node.Keys keys) {
            json.writeStartObject();
            for (Node.Pair pair : keys.pairs()) {
                json.writeName(pair.key());
                write(pair.value(), json);
            }
            json.writeEndObject();
        } else if (node instanceof Node.Items items) {
            json.writeStartArray();
            items.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (node instanceof Node.Scalar scalar) {
            if (scalar.bare()) {
                json.writeRawValue(scalar.text());
            } else {
                json.writeString(scalar.text());
            }
        } else {
            json.writeNull();
        }
    }

    /** Asks for a line for each key, with the same line ends on every machine; lists stand in one line. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}
