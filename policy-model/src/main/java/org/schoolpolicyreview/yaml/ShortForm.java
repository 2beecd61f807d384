package org.schoolpolicyreview.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A form that may be written as a single value where little is said: {@code next-review: September 2027} for
 * {@code next-review: {date: September 2027}}.
 *
 * @param form the long form
 * @param shortKey the key that the single value stands for
 * @param <T> the value it stands for
 * @param <B> the builder of that value
 */
public record ShortForm<T, B>(Form<T, B> form, String shortKey) implements Shape<T> {

    @Override
    public Optional<T> read(Node node, Mistakes mistakes) {
        if (!(node instanceof Node.Scalar scalar)) {
            return form.read(node, mistakes);
        }
        Node.Pair only = new Node.Pair(shortKey, scalar, scalar.origin());
        return form.read(new Node.Keys(List.of(only), scalar.origin()), mistakes);
    }

    @Override
    public Node write(T value) {
        Node written = form.write(value);
        if (written instanceof Node.Keys keys && keys.pairs().size() == 1 && keys.pairs().get(0).key().equals(shortKey)
                && keys.pairs().get(0).value() instanceof Node.Scalar only) {
            return only;
        }
        return written;
    }

    @Override
    public Node.Keys schema(Definitions definitions) {
        return definitions.refer("short-or-long-" + form.name(), () -> JsonSchema.anyOf(
                form.key(shortKey).orElseThrow().shape().schema(definitions), form.schema(definitions)));
    }
}
