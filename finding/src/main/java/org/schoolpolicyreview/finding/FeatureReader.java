package org.schoolpolicyreview.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;
import org.schoolpolicyreview.reading.values.Mention;
import org.schoolpolicyreview.reading.values.Value;

/**
 * Reads the features of a sentence: its stems, one to three together; letters, three to five; the concepts and the kinds
 * of value that it names, alone and two together; and the stems and concepts of its context.
 */
public final class FeatureReader {

    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 5;
    private static final int MOST_STEMS = 3;
    private static final int STEM_LETTERS = 2;
    private static final float WORDS = 1.0f;
    private static final float LETTERS = 0.7f;
    private static final float CONCEPTS = 1.0f;
    private static final float CONTEXT = 0.7f;
    private static final float ACROSS = 0.7f;
    /** Marks a concept among the names of features, in a sentence and around it. */
    private static final String CONCEPT = "k ";

    /** The features of a sentence. */
    public List<Feature> of(Sentence sentence, Optional<Sentence> before) {
        Gathering all = new Gathering();
        List<Token> tokens = sentence.tokens();
        Group words = new Group();
        stems(words, "w", tokens, true);
        Group letters = new Group();
        tokens.stream().filter(Token::isWord).forEach(token -> letters(letters, token));
        Group concepts = new Group();
        concepts(concepts, "k", tokens, true);
        values(concepts, sentence);
        Group context = context(sentence, before);
        Group across = across(concepts, context);
        pairs(concepts);
        all.add(words, WORDS);
        all.add(letters, LETTERS);
        all.add(concepts, CONCEPTS);
        all.add(context, CONTEXT);
        all.add(across, ACROSS);
        return all.features();
    }

    private static Group context(Sentence sentence, Optional<Sentence> before) {
        Group group = new Group();
        Context context = sentence.context();
        context.heading().ifPresent(heading -> around(group, "h", heading));
        if (context.headings().size() > 1) {
            around(group, "g", context.headings().get(context.headings().size() - 2));
        }
        context.opener().ifPresent(opener -> around(group, "o", opener));
        context.columns().forEach(cell -> around(group, "d", cell.head()));
        before.filter(other -> other.quotation().block() == sentence.quotation().block()
                || other.quotation().block() == sentence.quotation().block() - 1)
                .filter(other -> other.kind() != Sentence.Kind.HEADING).ifPresent(other -> around(group, "p", other.text()));
        return group;
    }

    private static void around(Group group, String prefix, String text) {
        List<Token> tokens = Tokens.of(text);
        stems(group, prefix, tokens, false);
        concepts(group, prefix + "k", tokens, false);
    }

    private static void stems(Group group, String prefix, List<Token> tokens, boolean ofSentence) {
        List<String> stems = tokens.stream().map(FeatureReader::stem).toList();
        int most = ofSentence ? MOST_STEMS : STEM_LETTERS;
        for (int at = 0; at < stems.size(); at++) {
            StringBuilder name = new StringBuilder(prefix);
            for (int size = 1; size <= most && at + size <= stems.size(); size++) {
                name.append(' ').append(stems.get(at + size - 1));
                group.add(name.toString(), ofSentence
                        ? new Span(tokens.get(at).span().start(), tokens.get(at + size - 1).span().end()) : Gathering.NOWHERE);
            }
        }
    }

    static String stem(Token token) {
        String word = token.word();
        return Character.isDigit(word.charAt(0)) ? "#" + Math.min(word.length(), 5) : Stems.of(word);
    }

    private static void letters(Group group, Token token) {
        String word = "_" + token.word() + "_";
        for (int size = FEWEST_LETTERS; size <= MOST_LETTERS; size++) {
            for (int at = 0; at + size <= word.length(); at++) {
                group.add("c" + word.substring(at, at + size), token.span());
            }
        }
    }

    private static void concepts(Group group, String prefix, List<Token> tokens, boolean ofSentence) {
        for (CueMatch match : Concepts.in(tokens)) {
            group.add(prefix + " " + match.cue().name(), ofSentence ? match.span(tokens) : Gathering.NOWHERE);
        }
    }

    private static void values(Group group, Sentence sentence) {
        for (Mention mention : sentence.mentions()) {
            name(mention.value()).ifPresent(name -> group.add("k " + name, mention.span()));
        }
    }

    private static Optional<String> name(Value value) {
        if (value instanceof Value.Role role) {
            return Optional.of("role:" + role.id());
        }
        if (value instanceof Value.Group people) {
            return Optional.of("group:" + people.id());
        }
        if (value instanceof Value.Law law) {
            return Optional.of("law:" + law.id());
        }
        return value instanceof Value.Number ? Optional.empty() : Optional.of("value:" + value.getClass().getSimpleName());
    }

    /** A concept of the sentence with one of what stands around it: "Both sets" under "Parents". */
    private static Group across(Group concepts, Group context) {
        Group across = new Group();
        List<String> around = context.spans.keySet().stream().filter(name -> name.startsWith(CONCEPT, 1)).toList();
        concepts.spans.forEach((name, span) -> around.forEach(other -> across.add("x" + name + "+" + other, span)));
        return across;
    }

    /** Two concepts of one sentence, in whatever order. */
    private static void pairs(Group group) {
        List<Map.Entry<String, Span>> single = List.copyOf(group.spans.entrySet());
        for (int one = 0; one < single.size(); one++) {
            for (int other = one + 1; other < single.size(); other++) {
                String first = single.get(one).getKey();
                String second = single.get(other).getKey();
                String name = first.compareTo(second) < 0 ? first + "+" + second : second + "+" + first;
                group.add("k" + name, single.get(one).getValue());
            }
        }
    }

    /** Features that are weighed together: however many there are, a group counts as much as it counts. */
    private static final class Group {

        private final Map<String, Span> spans = new LinkedHashMap<>();

        void add(String name, Span span) {
            spans.putIfAbsent(name, span);
        }
    }

    private static final class Gathering {

        static final Span NOWHERE = new Span(0, 0);

        private final List<Feature> features = new ArrayList<>();

        void add(Group group, float weight) {
            float each = (float) (weight / Math.sqrt(Math.max(1, group.spans.size())));
            group.spans.forEach((name, span) -> features.add(new Feature(Hash.of(name), each, span)));
        }

        List<Feature> features() {
            return features;
        }
    }
}
