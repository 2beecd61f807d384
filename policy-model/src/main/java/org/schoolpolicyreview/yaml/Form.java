package org.schoolpolicyreview.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Origin;

/**
 * A group of keys that stands for one value. Unknown keys, keys without a value and required keys that are missing are
 * mistakes; all are reported. A group with a mistake in it gives no value.
 *
 * @param name the name of its part of the JSON Schema
 * @param whatItIs what it is called in messages: "a document"
 * @param start begins a builder
 * @param finish builds the value; throws {@link IllegalStateException} if the builder holds nothing
 * @param elsewhere for a key that the form does not have: where it belongs, if that is known
 * @param <T> the value it stands for
 * @param <B> the builder of that value
 */
public record Form<T, B>(
        String name,
        String whatItIs,
        List<Key<T, B, ?>> keys,
        Supplier<B> start,
        BiFunction<B, Origin, T> finish,
        Function<String, Optional<String>> elsewhere) implements Shape<T> {

    /** So many keys are named in a message; for more there is the schema. */
    private static final int FEW = 8;

    public Form {
        keys = List.copyOf(keys);
    }

    /** A form whose keys have no near relations elsewhere. */
    public Form(String name, String whatItIs, List<Key<T, B, ?>> keys, Supplier<B> start,
            BiFunction<B, Origin, T> finish) {
        this(name, whatItIs, keys, start, finish, key -> Optional.empty());
    }

    /** The same form, which knows where keys of other forms belong. */
    public Form<T, B> knowing(Function<String, Optional<String>> whereOthersBelong) {
        return new Form<>(name, whatItIs, keys, start, finish, whereOthersBelong);
    }

    @Override
    public Optional<T> read(Node node, Mistakes mistakes) {
        return read(node, start.get(), mistakes);
    }

    /** Reads into a builder that already knows something. */
    public Optional<T> read(Node node, B builder, Mistakes mistakes) {
        if (!(node instanceof Node.Keys given)) {
            mistakes.error(node.origin(), capital(whatItIs) + " is expected here, and " + node.whatItIs()
                    + " stands here.", glued(node) ? "Put a space after the colon."
                    : "Write it with keys, such as " + someKeys() + ".");
            return Optional.empty();
        }
        int errorsBefore = mistakes.errors();
        for (Node.Pair pair : given.pairs()) {
            readPair(pair, builder, mistakes);
        }
        for (Key<T, B, ?> key : keys) {
            if (key.required() && given.get(key.name()).isEmpty()) {
                mistakes.error(given.origin(), capital(whatItIs) + " needs the key \"" + key.name() + "\".",
                        "Add \"" + key.name() + ": …\" (" + key.question() + ")");
            }
        }
        return mistakes.errors() > errorsBefore ? Optional.empty() : finish(builder, given.origin(), mistakes);
    }

    private Optional<T> finish(B builder, Origin origin, Mistakes mistakes) {
        try {
            return Optional.of(finish.apply(builder, origin));
        } catch (IllegalStateException e) {
            mistakes.error(origin, "Nothing is said here.",
                    "Add keys, such as " + keysThatSaySomething() + ", or take it out.");
            return Optional.empty();
        }
    }

    private void readPair(Node.Pair pair, B builder, Mistakes mistakes) {
        Optional<Key<T, B, ?>> known = key(pair.key());
        if (known.isEmpty()) {
            mistakes.error(pair.origin(), capital(whatItIs) + " has no key \"" + pair.key() + "\".",
                    splitText(pair).or(() -> elsewhere.apply(pair.key())).orElseGet(() -> meant(pair.key())));
        } else if (pair.value() instanceof Node.Blank blank) {
            if (blank.isMistake()) {
                mistakes.error(pair.origin(), "Nothing stands after \"" + pair.key() + ":\".",
                        known.get().howToFillIn());
            }
        } else {
            known.get().read(builder, pair.value(), mistakes);
        }
    }

    /** Within brackets, a comma ends a text: what follows looks like a key without a value. */
    private Optional<String> splitText(Node.Pair pair) {
        return pair.value() instanceof Node.Blank && pair.key().contains(" ") && Nearest.to(pair.key(), names()).isEmpty()
                ? Optional.of("If it goes on with the text before the comma, put that whole text in double quotes.")
                : Optional.empty();
    }

    /** Whether it is a key and its value with no space between. */
    private boolean glued(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().contains(":")
                && key(scalar.text().substring(0, scalar.text().indexOf(':'))).isPresent();
    }

    private String meant(String key) {
        String all = keys.size() > FEW
                ? "The command \"policy-review schema\" gives the keys of " + whatItIs + "."
                : "Its keys are: " + String.join(", ", names()) + ".";
        return Nearest.didYouMean(key, names(), all);
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

    /** The names of its keys, in their order. */
    public List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    private String someKeys() {
        return Stream.concat(keys.stream().filter(Key::required), keys.stream().filter(key -> !key.required()))
                .limit(FEW / 2).map(Key::name).collect(Collectors.joining(", "));
    }

    private String keysThatSaySomething() {
        return Stream.concat(keys.stream().filter(key -> !key.required()).map(Key::name).limit(2),
                Stream.of("words", "note").filter(name -> key(name).isPresent()))
                .distinct().collect(Collectors.joining(", "));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
