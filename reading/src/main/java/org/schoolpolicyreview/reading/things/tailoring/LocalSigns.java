package org.schoolpolicyreview.reading.things.tailoring;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.WordList;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.values.Value;

/**
 * How much a sentence says that no other school could say.
 *
 * @param weight how much
 * @param own whether it is said to be this school's
 */
record LocalSigns(int weight, boolean own) {

    private static final CueList CUES = CueList.read(LocalSigns.class, "local-facts.txt");
    private static final LocalSigns NONE = new LocalSigns(0, false);
    private static final Set<String> COMMON = Set.copyOf(WordList.read(LocalSigns.class, "not-local.txt"));
    private static final int SHORTEST_NAME = 2;
    private static final int ENOUGH = 3;

    static LocalSigns of(Sentence sentence, SchoolNames names) {
        CuesIn cues = CuesIn.of(CUES, sentence);
        boolean paper = cues.has("paper") && !cues.has("survey");
        if (paper || cues.has("law") || cues.has("denial") || !sentence.values(Value.Law.class).isEmpty()) {
            return NONE;
        }
        int figures = figures(sentence, cues);
        boolean dated = !sentence.values(Value.On.class).isEmpty() || !sentence.values(Value.Over.class).isEmpty()
                || cues.has("event");
        int named = named(sentence, cues, names);
        boolean own = cues.has("own") || names.isNamed(cues.tokens());
        int bound = (cues.has("bound") ? 3 : 0) + (sentence.values(Value.Limit.class).isEmpty() ? 0 : 2)
                + (cues.has("aim") ? 1 : 0) + (sentence.kind() == Sentence.Kind.ROW ? 2 : 0);
        int weight = Math.min(figures, 3) * 2 + (dated ? 1 : 0) + (dated && cues.has("made") ? 1 : 0) + Math.min(named, 2) * 2 + (own ? 1 : 0)
                + (cues.has("survey") ? 1 : 0) + (cues.has("made") ? 1 : 0) - bound;
        boolean fact = figures > 0 || named > 0 || dated && cues.has("made");
        return fact ? new LocalSigns(weight, own || figures > 0 && dated) : NONE;
    }

    /** Whether it says enough. */
    boolean tell() {
        return weight >= ENOUGH;
    }

    /** Shares, and numbers of people and things that are counted. */
    private static int figures(Sentence sentence, CuesIn cues) {
        Set<String> counted = new HashSet<>();
        cues.all("counted").forEach(cue -> counted.add(cues.tokens().get(cue.from()).word()));
        return (int) sentence.values(Value.Number.class).stream()
                .filter(number -> number.unit().equals("%") || counted.contains(number.unit().toLowerCase(Locale.ROOT)))
                .count();
    }

    /** Places, partners and things of the school's own with a name: "Gresham Street", "the Tideway Project", "Kind Coins". */
    private static int named(Sentence sentence, CuesIn cues, SchoolNames names) {
        List<Token> tokens = cues.tokens();
        int named = 0;
        int run = 0;
        for (int at = 1; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean own = isCapital(token, sentence.text()) && !COMMON.contains(token.word())
                    && token.span().length() > SHORTEST_NAME && isCapital(tokens.get(at - 1), sentence.text()) == run > 0
                    && !isNamedRole(sentence, token) && !names.isNamed(List.of(token));
            boolean start = isCapital(token, sentence.text()) && run == 0 && tokens.get(at - 1).isWord();
            run = own && (run > 0 || start) ? run + 1 : 0;
            named += run == 2 ? 1 : 0;
        }
        return named;
    }

    private static boolean isNamedRole(Sentence sentence, Token token) {
        return sentence.mentions().stream().anyMatch(mention -> mention.span().overlaps(token.span())
                && !(mention.value() instanceof Value.Number));
    }

    private static boolean isCapital(Token token, String text) {
        return token.isWord() && Character.isUpperCase(text.charAt(token.span().start()));
    }
}
