package org.schoolpolicyreview.reading.things.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;
import org.schoolpolicyreview.reading.values.Mention;
import org.schoolpolicyreview.reading.values.Value;

/**
 * Laws that a sentence means without naming them: "the Act", after the document has named one; "the general duty"; and by
 * section 149, or by "due regard to the need to", the public sector equality duty. Remembers the Act named last.
 */
final class MeantLaws {

    private static final CueList CUES = CueList.read(MeantLaws.class, "meant-laws.txt");
    private static final CueList STANDING = CueList.read(MeantLaws.class, "standing-laws.txt");
    private static final String EQUALITY_ACT = "equality-act-2010";
    private static final Value.Law DUTY = new Value.Law("psed", "149");
    private static final Value.Law RACE_DUTY = new Value.Law("race-equality-duty", "");
    private static final Set<String> OF = Set.of("of", "under", "in", "by", "from", "the");

    /** "The Act" is the one named just before, or else the one that these policies are about. */
    private static final int JUST_BEFORE = 2;

    private Optional<Value.Law> act = Optional.empty();
    private Optional<Value.Law> regulations = Optional.empty();
    private Optional<Value.Law> duty = Optional.empty();
    private int namedIn;
    private boolean equalityAct;

    /**
     * A sentence with the laws that it means among those that it names, and without names that are none.
     *
     * @param text the sentences of its text
     */
    Sentence in(Sentence sentence, List<Sentence> text) {
        List<Token> tokens = sentence.tokens();
        List<Mention> mentions = new ArrayList<>(sentence.mentions());
        mentions.removeIf(mention -> mention.value() instanceof Value.Law law && (isStage(law, mention.span(), tokens)
                || isOfAnotherAct(law, mention.span(), sentence)));
        GuidanceByTopic.add(mentions, tokens);
        boolean far = sentence.number() - namedIn > JUST_BEFORE;
        act.map(law -> far && equalityAct ? EQUALITY_ACT : law.id()).ifPresent(law -> named("the act", "no act", tokens).filter(match -> isTitle(sentence, tokens, match.to() - 1))
                .ifPresent(match -> add(mentions, match.span(tokens), new Value.Law(law, ""))));
        CUES.of("race duty", tokens).stream().findFirst().ifPresent(match -> add(mentions, match.span(tokens), RACE_DUTY));
        named("general duty", "no general duty", tokens).ifPresent(match -> add(mentions, match.span(tokens), DUTY));
        regulations.ifPresent(law -> named("the regulations", "no regulations", tokens)
                .ifPresent(match -> add(mentions, match.span(tokens), law)));
        duty.or(() -> regulations.map(rules -> new Value.Law(DUTY.id(), ""))).ifPresent(law -> named("the duty", "no duty", tokens).ifPresent(match -> add(mentions, match.span(tokens), law)));
        if (equalityAct || regulations.isPresent()) {
            CUES.of("aims of the duty", tokens).stream().findFirst().ifPresent(match -> add(mentions, match.span(tokens), DUTY));
        }
        if (mentions.stream().noneMatch(mention -> mention.value() instanceof Value.Law law && law.id().equals(DUTY.id()))) {
            ThreeAims.in(sentence, tokens, text).ifPresent(span -> add(mentions, span, DUTY));
        }
        mentions.sort(Comparator.comparing(Mention::span));
        sentence.mentions(Value.Law.class).map(Mention.Of::value).filter(law -> law.id().contains("-act-"))
                .forEach(law -> {
                    act = Optional.of(law);
                    namedIn = sentence.number();
                    equalityAct |= law.id().equals(EQUALITY_ACT);
                });
        mentions.stream().map(Mention::value).filter(Value.Law.class::isInstance).map(Value.Law.class::cast).forEach(law -> {
            boolean named = law.id().equals(DUTY.id()) || law.id().endsWith("-duty");
            duty = named ? Optional.of(new Value.Law(law.id(), "")) : duty;
            boolean rules = law.id().startsWith("specific-duties") || law.id().contains("-regulations");
            regulations = rules ? Optional.of(new Value.Law(law.id(), "")) : regulations;
        });
        return sentence.naming(mentions);
    }

    /** The duty that is meant by a section of the Equality Act, or by what the sentence says that the Act asks for. */
    static Optional<Mention.Of<Value.Law>> duty(Sentence sentence, Mention.Of<Value.Law> law) {
        boolean named = sentence.values(Value.Law.class).stream().anyMatch(each -> each.id().equals(DUTY.id()));
        boolean means = law.value().id().equals(EQUALITY_ACT)
                && (law.value().section().startsWith(DUTY.section()) || CUES.has("due regard", sentence.tokens()));
        return means && !named ? Optional.of(new Mention.Of<>(law.span(), DUTY)) : Optional.empty();
    }

    private static Optional<CueMatch> named(String cue, String no, List<Token> tokens) {
        return CUES.of(no, tokens).isEmpty() ? CUES.of(cue, tokens).stream().findFirst() : Optional.empty();
    }

    private static boolean isTitle(Sentence sentence, List<Token> tokens, int at) {
        return Character.isUpperCase(sentence.text().charAt(tokens.get(at).span().start()));
    }

    private static void add(List<Mention> mentions, Span span, Value.Law law) {
        // "Three" in "have all three in mind" is a number, and takes nothing from the duty that is meant.
        if (mentions.stream().noneMatch(mention -> !(mention.value() instanceof Value.Number) && mention.span().overlaps(span))) {
            mentions.add(new Mention(span, law));
        }
    }

    /** "The general and specific duties of the Race Relations (Amendment) Act 2000" are not those of today. */
    private static boolean isOfAnotherAct(Value.Law law, Span span, Sentence sentence) {
        return law.id().equals("specific-duties") && sentence.mentions(Value.Law.class)
                .filter(other -> other.span().start() >= span.end()).findFirst()
                .filter(other -> CitedLaws.isReplaceable(other.value().id()) && OF.containsAll(Tokens.of(
                        sentence.text().substring(span.end(), other.span().start())).stream().map(Token::word).toList()))
                .isPresent();
    }

    /** "Children in the Early Years Foundation Stage" names a stage of school. */
    private static boolean isStage(Value.Law law, Span span, List<Token> tokens) {
        List<Token> id = Tokens.of(law.id());
        if (STANDING.at("stage", id, 0).filter(match -> match.to() == id.size()).isEmpty()) {
            return false;
        }
        int first = (int) tokens.stream().filter(token -> token.span().end() <= span.start()).count();
        int after = (int) tokens.stream().filter(token -> token.span().start() < span.end()).count();
        int before = first > 0 && tokens.get(first - 1).word().equals("the") ? first - 2 : first - 1;
        boolean whole = tokens.subList(first, after).stream().anyMatch(token -> token.word().startsWith("framework")
                || token.word().startsWith("requirement") || token.word().equals("statutory"));
        return !whole && (after - first == tokens.size() || before >= 0 && CUES.at("stage before", tokens, before).isPresent()
                || CUES.at("stage after", tokens, after).isPresent());
    }
}
