package org.schoolpolicyreview.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.schoolpolicyreview.model.Word;

/** The simple shapes: texts, numbers, yes and no, words of a vocabulary, lists. */
public final class Shapes {

    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false, "y", true, "n", false,
            "true", true, "false", false);

    private Shapes() {}

    /** Any text, a number included. */
    public static final Shape<String> TEXT = text(Function.identity(), Function.identity());

    /** Yes or no. YAML calls {@code yes} a text; people do not. */
    public static final Shape<Boolean> YES_OR_NO = new YesOrNo();

    /** A text that stands for a value of another type, which keeps its words. */
    public static <V> Shape<V> text(Function<String, V> of, Function<V, String> words) {
        return new Text<>(of, words);
    }

    /** A whole number from 0 up to a limit. */
    public static Shape<Integer> number(int most) {
        return new WholeNumber(most);
    }

    /** A word of a vocabulary. */
    public static <W extends Enum<W> & Word> Shape<W> oneOf(Class<W> vocabulary, String whatItIs) {
        return new Vocabulary<>(vocabulary, whatItIs);
    }

    /** A list; a single value may stand for a list of one. */
    public static <V> Shape<List<V>> listOf(Shape<V> item) {
        return new ListOf<>(item);
    }

    private record Text<V>(Function<String, V> of, Function<V, String> words) implements Shape<V> {

        @Override
        public Optional<V> read(Node node, Mistakes mistakes) {
            if (node instanceof Node.Scalar scalar) {
                scalar.comment().filter(Text::mayBelongToTheText).ifPresent(comment -> mistakes.advice(comment.origin(),
                        "A \"#\" cuts this text off: what follows it in the line is read as a comment.",
                        "If it belongs to the text, put the whole text in double quotes."));
                return Optional.of(of.apply(scalar.text()));
            }
            String fix = node instanceof Node.Keys ? "If the text has a colon in it, put it in double quotes."
                    : "Write one text; if it begins with a bracket, put it in double quotes.";
            mistakes.error(node.origin(), "A text is expected here, and " + node.whatItIs() + " stands here.", fix);
            return Optional.empty();
        }

        /** "#3" is more likely a number than a remark. */
        private static boolean mayBelongToTheText(Node.Comment comment) {
            return !comment.words().isEmpty() && Character.isLetterOrDigit(comment.words().charAt(0));
        }

        @Override
        public Node write(V value) {
            return Node.text(words.apply(value));
        }

        @Override
        public Node.Keys schema(Definitions definitions) {
            return JsonSchema.type("string", "number", "boolean");
        }
    }

    private record YesOrNo() implements Shape<Boolean> {

        @Override
        public Optional<Boolean> read(Node node, Mistakes mistakes) {
            Optional<Boolean> answer = node instanceof Node.Scalar scalar
                    ? Optional.ofNullable(YES_NO.get(scalar.text().toLowerCase(Locale.ROOT)))
                    : Optional.empty();
            if (answer.isEmpty()) {
                mistakes.error(node.origin(), "Yes or no is expected here, and " + node.whatItIs() + " stands here.",
                        "Write \"yes\" or \"no\", or take the line out if it is not known.");
            }
            return answer;
        }

        @Override
        public Node write(Boolean value) {
            return Node.text(value ? "yes" : "no");
        }

        @Override
        public Node.Keys schema(Definitions definitions) {
            return definitions.refer("yes-or-no", () -> JsonSchema.oneOf(List.of(Node.text("yes"), Node.text("no"),
                    Node.bare(true), Node.bare(false), Node.text("Yes"), Node.text("No"), Node.text("YES"),
                    Node.text("NO"), Node.text("y"), Node.text("n"))));
        }
    }

    private record WholeNumber(int most) implements Shape<Integer> {

        @Override
        public Optional<Integer> read(Node node, Mistakes mistakes) {
            if (!(node instanceof Node.Scalar scalar) || !scalar.text().matches("[0-9]+")) {
                mistakes.error(node.origin(), "A whole number is expected here, and " + node.whatItIs()
                        + " stands here.", "Write digits only, or take the line out if it is not known.");
                return Optional.empty();
            }
            if (scalar.text().length() > 9 || Integer.parseInt(scalar.text()) > most) {
                mistakes.error(node.origin(), scalar.whatItIs() + " is too large: at most " + most
                        + " can stand here.", "Check the number.");
                return Optional.empty();
            }
            return Optional.of(Integer.parseInt(scalar.text()));
        }

        @Override
        public Node write(Integer value) {
            return Node.bare(value);
        }

        @Override
        public Node.Keys schema(Definitions definitions) {
            List<Node.Pair> pairs = new ArrayList<>(JsonSchema.type("integer", "string").pairs());
            pairs.add(Node.pair("minimum", Node.bare(0)));
            pairs.add(Node.pair("maximum", Node.bare(most)));
            pairs.add(Node.pair("pattern", Node.text("^[0-9]{1,9}$"))); // of digits in quotes
            return Node.keys(pairs);
        }
    }

    private record ListOf<V>(Shape<V> item) implements Shape<List<V>> {

        @Override
        public Optional<List<V>> read(Node node, Mistakes mistakes) {
            List<Node> given = node instanceof Node.Items items ? items.items() : List.of(node);
            List<V> values = new ArrayList<>();
            for (Node each : given) {
                if (each instanceof Node.Blank blank) {
                    if (blank.isMistake()) {
                        mistakes.error(each.origin(), "Nothing stands after this dash.",
                                "Fill it in, or take it out.");
                    }
                } else {
                    item.read(each, mistakes).ifPresent(values::add);
                }
            }
            return Optional.of(values);
        }

        @Override
        public Node write(List<V> values) {
            Node only = values.size() == 1 ? item.write(values.get(0)) : null;
            return only instanceof Node.Scalar ? only : Node.items(values.stream().map(item::write).toList());
        }

        @Override
        public Node.Keys schema(Definitions definitions) {
            Node.Keys one = item.schema(definitions);
            Node.Keys many = Node.keys(List.of(Node.pair("type", Node.text("array")), Node.pair("items", one)));
            String name = one.get("$ref").map(ref -> ((Node.Scalar) ref).text()).orElse("text");
            return definitions.share(name.substring(name.lastIndexOf('/') + 1) + "-or-list",
                    JsonSchema.anyOf(one, many));
        }
    }
}
