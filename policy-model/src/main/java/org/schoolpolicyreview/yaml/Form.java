package org.schoolpolicyreview.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.schoolpolicyreview.model.Origin;

/**
 * A group of keys that stands for one value. Unknown keys, keys without a value and required keys that are missing are
 * mistakes; all are reported.
 *
 * @param name the name of its part of the JSON Schema
 * @param whatItIs what it is called in messages: "a document"
 * @param <T> the value it stands for
 * @param <B> the builder of that value
 */
public record Form<T, B>(
        String name,
        String whatItIs,
        List<Key<T, B, ?>> keys,
        Supplier<B> start,
        BiFunction<B, Origin, T> finish) implements Shape<T> {

    public Form {
        keys = List.copyOf(keys);
    }

    @Override
    public Optional<T> read(Node node, Mistakes mistakes) {
        return read(node, start.get(), mistakes);
    }

    /** Reads into a builder that already knows something. */
    public Optional<T> read(Node node, B builder, Mistakes mistakes) {
        if (!(node instanceof Node.Keys given)) {
            mistakes.error(node.origin(), capital(whatItIs) + " is expected here, and " + node.whatItIs() + " stands here.",
                    "Write its keys: " + names() + ".");
            return Optional.empty();
        }
        for (Node.Pair pair : given.pairs()) {
            readPair(pair, builder, mistakes);
        }
        boolean whole = true;
        for (Key<T, B, ?> key : keys) {
            if (key.required() && given.get(key.name()).isEmpty()) {
                mistakes.error(given.origin(), capital(whatItIs) + " needs the key \"" + key.name() + "\".",
                        "Add \"" + key.name() + ": …\" (" + key.title() + ").");
                whole = false;
            } else if (key.required() && given.get(key.name()).get() instanceof Node.Blank) {
                whole = false;
            }
        }
        return whole ? finish(builder, given.origin(), mistakes) : Optional.empty();
    }

    private Optional<T> finish(B builder, Origin origin, Mistakes mistakes) {
        try {
            return Optional.of(finish.apply(builder, origin));
        } catch (IllegalStateException e) { // a required value was there and could not be read: already reported
            return Optional.empty();
        }
    }

    private void readPair(Node.Pair pair, B builder, Mistakes mistakes) {
        Optional<Key<T, B, ?>> known = key(pair.key());
        if (known.isEmpty()) {
            mistakes.error(pair.origin(), capital(whatItIs) + " has no key \"" + pair.key() + "\".",
                    Nearest.didYouMean(pair.key(), keyNames(), "The keys are: " + names() + "."));
        } else if (pair.value() instanceof Node.Blank) {
            mistakes.error(pair.origin(), "Nothing stands after \"" + pair.key() + ":\".",
                    "Fill it in, or take the line out.");
        } else {
            known.get().read(builder, pair.value(), mistakes);
        }
    }

    @Override
    public Node write(T value) {
        List<Node.Pair> pairs = new ArrayList<>();
        for (Key<T, B, ?> key : keys) {
            key.write(value).ifPresent(node -> pairs.add(Node.pair(key.name(), node)));
        }
        return Node.keys(pairs);
    }

    @Override
    public Node.Keys schema(Definitions definitions) {
        return definitions.refer(name, () -> inline(definitions));
    }

    /** The JSON Schema of the form itself, not a reference to it. */
    public Node.Keys inline(Definitions definitions) {
        return JsonSchema.object(keys.stream().map(key -> Node.pair(key.name(), JsonSchema.property(key, definitions)))
                .toList(), keys.stream().filter(Key::required).map(Key::name).toList());
    }

    /** The key of a name. */
    public Optional<Key<T, B, ?>> key(String wanted) {
        return keys.stream().filter(key -> key.name().equals(wanted)).findFirst();
    }

    private Set<String> keyNames() {
        return keys.stream().map(Key::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private String names() {
        return keys.stream().map(Key::name).collect(Collectors.joining(", "));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
