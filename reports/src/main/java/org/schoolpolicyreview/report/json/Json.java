package org.schoolpolicyreview.report.json;

import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.schoolpolicyreview.report.PlainText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes JSON as it goes: two spaces a level, the same line ends everywhere. What is not known is left out, never null.
 */
final class Json implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator out;

    Json(Writer out) {
        this.out = FACTORY.createGenerator(new Indented(), out);
    }

    void text(String name, String value) {
        out.writeStringProperty(name, PlainText.lines(value));
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(known -> text(name, known));
    }

    void number(String name, int value) {
        out.writeNumberProperty(name, value);
    }

    void number(String name, Optional<Integer> value) {
        value.ifPresent(known -> number(name, known));
    }

    void truth(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    void texts(String name, Collection<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(value -> out.writeString(PlainText.lines(value)));
        out.writeEndArray();
    }

    void numbers(String name, Collection<Integer> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeNumber);
        out.writeEndArray();
    }

    /** An object that is the value of a field. */
    void object(String name, Runnable fields) {
        out.writeName(name);
        object(fields);
    }

    /** An object that stands for itself. */
    void object(Runnable fields) {
        out.writeStartObject();
        fields.run();
        out.writeEndObject();
    }

    /** A list of objects. */
    <T> void objects(String name, List<T> items, Consumer<T> fields) {
        out.writeArrayPropertyStart(name);
        items.forEach(item -> object(() -> fields.accept(item)));
        out.writeEndArray();
    }

    @Override
    public void close() {
        out.close();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators).withObjectIndenter(indent).withArrayIndenter(indent);
        }
    }
}
