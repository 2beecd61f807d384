package org.schoolpolicyreview.yaml;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Word;

/** A word of a vocabulary, in any of its spellings; capitals make no difference. */
final class Vocabulary<W extends Enum<W> & Word> implements Shape<W> {

    /** So many words are named in a message; for more there is the schema. */
    private static final int FEW = 12;

    private final Class<W> vocabulary;
    private final String whatItIs;
    private final Map<String, W> bySpelling = new LinkedHashMap<>();

    Vocabulary(Class<W> vocabulary, String whatItIs) {
        this.vocabulary = vocabulary;
        this.whatItIs = whatItIs;
        words().forEach(word -> spellings(word).forEach(
                spelling -> bySpelling.putIfAbsent(spelling.toLowerCase(Locale.ROOT), word)));
    }

    @Override
    public Optional<W> read(Node node, Mistakes mistakes) {
        if (!(node instanceof Node.Scalar scalar)) {
            mistakes.error(node.origin(), "One word is expected here, and " + node.whatItIs() + " stands here.",
                    "Write " + whatItIs + ", such as \"" + words().findFirst().map(Word::word).orElse("") + "\".");
            return Optional.empty();
        }
        String given = scalar.text().toLowerCase(Locale.ROOT);
        Optional<W> word = Optional.ofNullable(bySpelling.get(given));
        if (word.isEmpty()) {
            mistakes.error(scalar.origin(), scalar.whatItIs() + " is not " + whatItIs + " that we know.",
                    Nearest.didYouMean(given, words().flatMap(Vocabulary::spellings).toList(), all()));
        }
        return word;
    }

    private String all() {
        return vocabulary.getEnumConstants().length > FEW
                ? "The command \"policy-review schema\" lists the words that stand here."
                : "Use one of: " + words().map(Word::word).collect(Collectors.joining(", ")) + ".";
    }

    @Override
    public Node write(W value) {
        return Node.text(value.word());
    }

    /** Editors offer the words; other spellings, and a capital at the beginning, are valid. */
    @Override
    public Node.Keys schema(Definitions definitions) {
        String name = vocabulary.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return definitions.refer(name, () -> {
            List<String> own = words().map(Word::word).toList();
            List<Node> more = words().flatMap(Vocabulary::spellings)
                    .flatMap(word -> Stream.of(word, capital(word)))
                    .filter(word -> !own.contains(word)).distinct().map(Vocabulary::value).toList();
            Node.Keys ownWords = JsonSchema.oneOf(JsonSchema.texts(own).items());
            return more.isEmpty() ? ownWords : JsonSchema.anyOf(ownWords, JsonSchema.oneOf(more));
        });
    }

    /** In JSON, the word "true" without quotes is no text. */
    private static Node value(String word) {
        return word.equals("true") || word.equals("false") ? Node.bare(word) : Node.text(word);
    }

    private Stream<W> words() {
        return Arrays.stream(vocabulary.getEnumConstants());
    }

    private static Stream<String> spellings(Word word) {
        return Stream.concat(Stream.of(word.word()), word.alsoWritten().stream());
    }

    private static String capital(String word) {
        boolean likeAKey = word.contains("-") && !word.contains(" ");
        return likeAKey ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
