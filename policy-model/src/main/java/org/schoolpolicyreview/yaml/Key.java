package org.schoolpolicyreview.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One key of a form: its name, what may stand there, and the help that an editor and the starter file show.
 *
 * @param name the key as it is written
 * @param shape what may stand after it
 * @param required whether it must be there
 * @param title a few words
 * @param question what the reader of a document asks it, in plain words
 * @param examples values as they would stand in a file
 * @param get takes the value out of the whole
 * @param set puts the value into the builder
 * @param <T> the value that the form stands for
 * @param <B> its builder
 * @param <V> the value of this key
 */
public record Key<T, B, V>(
        String name,
        Shape<V> shape,
        boolean required,
        String title,
        String question,
        List<String> examples,
        Function<T, Optional<V>> get,
        BiConsumer<B, V> set) {

    public Key {
        examples = List.copyOf(examples);
    }

    void read(B builder, Node node, Mistakes mistakes) {
        shape.read(node, mistakes).ifPresent(value -> set.accept(builder, value));
    }

    /** Writes the value that a whole has under this key, if it has one. */
    public Optional<Node> write(T whole) {
        return get.apply(whole).map(shape::write);
    }

    String howToFillIn() {
        String example = examples.isEmpty() ? "" : ", for example \"" + examples.get(0) + "\"";
        return "Fill it in" + example + (required ? "." : ", or take it out.");
    }
}
