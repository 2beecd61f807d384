package org.schoolpolicyreview.reading.things.definitions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;

/**
 * What a document says is no racist incident, wherever it says so: "A remark made in ignorance is not to be classed as
 * racist". It takes back what the definition says, and mostly stands in another section or document.
 */
final class Exclusions {

    private static final CueList CUES = CueList.read(Exclusions.class, "exclusions.txt");
    private static final Set<String> IF = Set.of("if", "when", "where", "whenever", "why", "whether", "that", "should", "because");
    private static final Set<String> BULLYING = Set.of("bullying", "crime", "crimes");

    private Exclusions() {}

    /** What a sentence leaves out; its meaning is the words that leave it out. */
    static Optional<Form> in(Sentence sentence, Words words) {
        List<Token> tokens = words.tokens();
        if (words.isQuestion() || sentence.kind() == Sentence.Kind.HEADING || !CUES.of("takes back", tokens).isEmpty()) {
            return Optional.empty();
        }
        return first("excludes", tokens).filter(match -> !isCondition(tokens, match.from()))
                .map(match -> form(words, match, CUES.has("which", tokens)))
                .or(() -> first("perhaps", tokens).map(match -> form(words, match, false)))
                .filter(form -> !Frames.doubtIn(sentence, form.meaning()));
    }

    private static Optional<CueMatch> first(String name, List<Token> tokens) {
        return CUES.of(name, tokens).stream().filter(match -> !isOfAnother(tokens, match.to())).findFirst();
    }

    /** Whether "racist" says what sort of bullying is meant, or who "a racist" is. */
    private static boolean isOfAnother(List<Token> tokens, int end) {
        boolean bullying = end < tokens.size() && BULLYING.contains(tokens.get(end).word());
        return bullying || tokens.get(end - 1).word().equals("racist") && tokens.get(end - 2).word().equals("a");
    }

    /** "If an incident is not recorded as racist, the reason is kept": the negative stands in a condition of its own. */
    private static boolean isCondition(List<Token> tokens, int at) {
        int start = at;
        while (start > 0 && tokens.get(start - 1).isWord()) {
            start--;
        }
        return start < at && IF.contains(tokens.get(start).word());
    }

    private static Form form(Words words, CueMatch match, boolean sure) {
        return new Form(Incidents.RACIST_INCIDENT, words.words(match.from(), match.to()), words.span(match.from(), match.to()), sure);
    }
}
