package org.schoolpolicyreview.policyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.schoolpolicyreview.model.Described;
import org.schoolpolicyreview.model.Field;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Key;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.Shapes;

/**
 * Writes down the form of something that is described by fields: a key for each field, with the help that an editor and
 * the starter file show.
 */
final class FieldForm<T extends Described, B extends Described.Builder<B>> {

    static final Shape<List<String>> TEXTS = Shapes.listOf(Shapes.TEXT);

    private final String name;
    private final String whatItIs;
    private final Supplier<B> start;
    private final Function<B, T> build;
    private final List<Key<T, B, ?>> keys = new ArrayList<>();

    private FieldForm(String name, String whatItIs, Supplier<B> start, Function<B, T> build) {
        this.name = name;
        this.whatItIs = whatItIs;
        this.start = start;
        this.build = build;
    }

    static <T extends Described, B extends Described.Builder<B>> FieldForm<T, B> of(
            String name, String whatItIs, Supplier<B> start, Function<B, T> build) {
        return new FieldForm<>(name, whatItIs, start, build);
    }

    /** A key that must be there. */
    <V> FieldForm<T, B> needs(Field<V> field, Shape<V> shape, String title, String question, String... examples) {
        return add(keyOf(field, shape, true, title, question, examples));
    }

    /** A key that may be left out. */
    <V> FieldForm<T, B> may(Field<V> field, Shape<V> shape, String title, String question, String... examples) {
        return add(keyOf(field, shape, false, title, question, examples));
    }

    /** A key that stands for something else than one field. */
    FieldForm<T, B> add(Key<T, B, ?> key) {
        keys.add(key);
        return this;
    }

    Form<T, B> form() {
        return new Form<>(name, whatItIs, keys, start, (builder, origin) -> build.apply(builder.at(origin)));
    }

    private <V> Key<T, B, V> keyOf(
            Field<V> field, Shape<V> shape, boolean required, String title, String question, String... examples) {
        return new Key<>(field.name(), shape, required, title, question, List.of(examples),
                whole -> whole.get(field), (builder, value) -> builder.set(field, value));
    }
}
