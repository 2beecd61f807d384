package org.schoolpolicyreview.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
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
    private static final int MOST_STEMS_AROUND = 2;
    private static final float WORDS = 1.0f;
    private static final float LETTERS = 0.7f;
    private static final float CONCEPTS = 1.0f;
    private static final float CONTEXT = 0.7f;
    private static final float ACROSS = 0.7f;
    private static final long LETTERS_NAME = Hash.with(Hash.NOTHING, 'c');
    private static final long ACROSS_NAME = Hash.with(Hash.NOTHING, 'x');

    /** The name of each kind of value: asking a class for its name takes long. */
    private static final ClassValue<String> KINDS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> kind) {
            return "value:" + kind.getSimpleName();
        }
    };

    /**
     * A concept or a value.
     *
     * @param name its name among the features: "k told" in a sentence, "hk told" in the heading
     */
    private record Named(String name, int start, int end) {}

    /** The features of a sentence. */
    public List<Feature> of(Sentence sentence, Optional<Sentence> before) {
        return List.copyOf(of(sentence, before, new TextTerms()));
    }

    /** The features of a sentence of a text. */
    Features of(Sentence sentence, Optional<Sentence> before, TextTerms text) {
        Terms around = before.filter(other -> isAround(sentence, other)).map(text::of).orElse(null);
        Terms terms = text.of(sentence);
        Features all = new Features();
        stems(all, "w", terms, true);
        all.weigh(0, WORDS);
        int from = all.size();
        terms.tokens().forEach(token -> letters(all, token));
        all.weigh(from, LETTERS);
        from = all.size();
        List<Named> concepts = new ArrayList<>();
        concepts(all, "k ", terms, true, concepts);
        values(all, sentence, concepts);
        pairs(all, concepts);
        all.weigh(from, CONCEPTS);
        from = all.size();
        List<Named> named = new ArrayList<>();
        context(all, sentence.context(), text, named);
        if (around != null) {
            around(all, "p", around, named);
        }
        all.weigh(from, CONTEXT);
        from = all.size();
        across(all, concepts, named);
        all.weigh(from, ACROSS);
        return all;
    }

    private static boolean isAround(Sentence sentence, Sentence before) {
        int blocks = sentence.quotation().block() - before.quotation().block();
        return (blocks == 0 || blocks == 1) && before.kind() != Sentence.Kind.HEADING;
    }

    private static void context(Features all, Context context, TextTerms text, List<Named> named) {
        List<String> headings = context.headings();
        int last = headings.size() - 1;
        if (last >= 0) {
            around(all, "h", text.of(headings.get(last)), named);
        }
        if (last > 0) {
            around(all, "g", text.of(headings.get(last - 1)), named);
        }
        context.opener().ifPresent(opener -> around(all, "o", text.of(opener), named));
        for (Context.Cell cell : context.columns()) {
            around(all, "d", text.of(cell.head()), named);
        }
    }

    private static void around(Features all, String prefix, Terms terms, List<Named> named) {
        stems(all, prefix, terms, false);
        concepts(all, prefix + "k ", terms, false, named);
    }

    private static void stems(Features all, String prefix, Terms terms, boolean ofSentence) {
        String[] stems = terms.stems();
        int most = ofSentence ? MOST_STEMS : MOST_STEMS_AROUND;
        long named = Hash.with(Hash.NOTHING, prefix);
        for (int at = 0; at < stems.length; at++) {
            long name = named;
            int start = ofSentence ? terms.tokens().get(at).span().start() : 0;
            for (int last = at; last < at + most && last < stems.length; last++) {
                name = Hash.with(Hash.with(name, ' '), stems[last]);
                all.add(name, start, ofSentence ? terms.tokens().get(last).span().end() : 0);
            }
        }
    }

    /** The letters of a word with its edges. */
    private static void letters(Features all, Token token) {
        if (!token.isWord()) {
            return;
        }
        String word = token.word();
        int length = word.length() + 2;
        long[] names = new long[length];
        for (int size = 1; size <= MOST_LETTERS; size++) {
            for (int at = 0; at + size <= length; at++) {
                int next = at + size - 1;
                char letter = next == 0 || next == length - 1 ? '_' : word.charAt(next - 1);
                names[at] = Hash.with(size == 1 ? LETTERS_NAME : names[at], letter);
                if (size >= FEWEST_LETTERS) {
                    all.add(names[at], token.span().start(), token.span().end());
                }
            }
        }
    }

    private static void concepts(Features all, String prefix, Terms terms, boolean ofSentence, List<Named> named) {
        for (CueMatch match : terms.concepts()) {
            add(all, prefix + match.cue().name(), ofSentence ? terms.tokens().get(match.from()).span().start() : 0,
                    ofSentence ? terms.tokens().get(match.to() - 1).span().end() : 0, named);
        }
    }

    private static void values(Features all, Sentence sentence, List<Named> named) {
        for (Mention mention : sentence.mentions()) {
            String name = name(mention.value());
            if (!name.isEmpty()) {
                add(all, "k " + name, mention.span().start(), mention.span().end(), named);
            }
        }
    }

    private static void add(Features all, String name, int start, int end, List<Named> named) {
        if (all.add(Hash.with(Hash.NOTHING, name), start, end)) {
            named.add(new Named(name, start, end));
        }
    }

    private static String name(Value value) {
        if (value instanceof Value.Role role) {
            return "role:" + role.id();
        }
        if (value instanceof Value.Group people) {
            return "group:" + people.id();
        }
        if (value instanceof Value.Law law) {
            return "law:" + law.id();
        }
        return value instanceof Value.Number ? "" : KINDS.get(value.getClass());
    }

    /** A concept of the sentence with one of what stands around it: "Both sets" under "Parents". */
    private static void across(Features all, List<Named> concepts, List<Named> around) {
        for (Named one : concepts) {
            long name = Hash.with(Hash.with(ACROSS_NAME, one.name()), '+');
            for (Named other : around) {
                all.add(Hash.with(name, other.name()), one.start(), one.end());
            }
        }
    }

    /** Two concepts of one sentence, in their order: who tells, and who is told. */
    private static void pairs(Features all, List<Named> single) {
        for (int one = 0; one < single.size(); one++) {
            Named named = single.get(one);
            for (int other = one + 1; other < single.size(); other++) {
                Named second = single.get(other);
                boolean inOrder = named.start() <= second.start();
                long name = Hash.with(Hash.with(Hash.NOTHING, 'k'), inOrder ? named.name() : second.name());
                all.add(Hash.with(Hash.with(name, '>'), inOrder ? second.name() : named.name()), named.start(), named.end());
            }
        }
    }
}
