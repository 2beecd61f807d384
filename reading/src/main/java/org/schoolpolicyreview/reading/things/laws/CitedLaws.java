package org.schoolpolicyreview.reading.things.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.LawCitation.As;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;
import org.schoolpolicyreview.reading.values.Mention;
import org.schoolpolicyreview.reading.values.Value;

/** The laws that a sentence names, and as what its own cues say that each is cited. */
final class CitedLaws {

    private static final String LAW = "<law>";
    private static final CueList CUES = CueList.read(CitedLaws.class, "law-cues.txt");
    private static final CueList STANDING = CueList.read(CitedLaws.class, "standing-laws.txt");
    private static final int NEAR = 5;
    private static final List<As> STRENGTH = List.of(As.CURRENT, As.HISTORY, As.REPLACED, As.DENIED);
    /** Words with which a sentence speaks of the laws of the one before it. */
    private static final Set<String> BACK = Set.of("this", "these", "it", "they", "both", "all", "those", "that", "which",
            "each", "most");

    /** A law, and as what it is cited; empty while no cue has said. */
    private final List<Mention.Of<Value.Law>> laws;
    private final List<Optional<As>> as = new ArrayList<>();
    private final String text;
    private final List<Token> tokens;
    private final List<CueMatch> cues;
    private final List<Integer> places = new ArrayList<>();

    CitedLaws(Sentence sentence) {
        text = sentence.text();
        laws = sentence.mentions(Value.Law.class).sorted((one, other) -> one.span().compareTo(other.span())).toList();
        List<Span> spans = laws.stream().map(Mention.Of::span).toList();
        tokens = spans.isEmpty() ? sentence.tokens() : Tokens.of(sentence.text(), spans, LAW);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).word().equals(LAW)) {
                places.add(at);
                as.add(Optional.empty());
            }
        }
        cues = CUES.apart(tokens);
        cues.forEach(this::govern);
        CUES.of("amends", tokens).forEach(this::follow);
    }

    /** An Act that changed another stands and falls with it, where nothing is said of it alone. */
    private void follow(CueMatch amends) {
        int changing = places.indexOf(amends.to() - 1);
        int changed = places.indexOf(amends.from());
        if (as.get(changing).isEmpty() && isReplaceable(laws.get(changing).value().id())) {
            as.set(changing, as.get(changed));
        }
    }

    /** How many laws it names. */
    int size() {
        return places.size();
    }

    Mention.Of<Value.Law> law(int number) {
        return laws.get(number);
    }

    Optional<As> as(int number) {
        return as.get(number);
    }

    /** Whether a law is one that another may have replaced. */
    static boolean isReplaceable(String id) {
        return isOn("replaceable", id);
    }

    private static boolean isOn(String list, String id) {
        List<Token> words = Tokens.of(id);
        return STANDING.at(list, words, 0).filter(match -> match.to() == words.size()).isPresent();
    }

    /** As what the laws of a list are cited, from the words that open it. */
    static Optional<As> opened(String words) {
        List<Token> tokens = Tokens.of(words);
        Optional<As> found = Optional.empty();
        for (CueMatch cue : CUES.in(tokens)) {
            Scope scope = Scope.of(cue.cue().scope());
            boolean opens = scope == Scope.LIST
                    || scope == Scope.AFTER && cue.is("replaced") && tokens.size() - cue.to() <= NEAR;
            if (opens && found.isEmpty()) {
                found = Optional.of(kind(cue));
            }
        }
        return found;
    }

    /** What it says of the laws of the sentence before it: "These have all been replaced by ...". */
    Optional<As> ofThoseBefore() {
        if (tokens.isEmpty() || !BACK.contains(tokens.get(0).word())) {
            return Optional.empty();
        }
        return cues.stream().filter(cue -> Scope.of(cue.cue().scope()) == Scope.BEFORE)
                .filter(cue -> places.stream().noneMatch(place -> place < cue.from()))
                .map(CitedLaws::kind).findFirst();
    }

    private void govern(CueMatch cue) {
        Scope scope = Scope.of(cue.cue().scope());
        for (int number = 0; number < places.size(); number++) {
            int place = places.get(number);
            boolean within = place >= cue.from() && place < cue.to();
            boolean governed = switch (scope) {
                case AFTER, LIST -> place >= cue.to() || within;
                case BEFORE -> place < cue.from() && !parted(place, cue.from());
                case NEXT -> place >= cue.to() && joined(cue.to(), place);
                case LAST -> place < cue.from() && cue.from() - place <= NEAR
                        && (number + 1 == places.size() || places.get(number + 1) >= cue.from());
                case ALL -> !within;
                case NONE -> false;
            };
            if (governed && mayBe(cue, laws.get(number))) {
                As kind = kind(cue);
                as.set(number, Optional.of(as.get(number).map(other -> stronger(other, kind)).orElse(kind)));
            }
        }
    }

    /** Not every law was replaced, and law of today is no history; and only of a report is "since the report" history. */
    private boolean mayBe(CueMatch cue, Mention.Of<Value.Law> law) {
        return switch (cue.cue().name()) {
            case "replaced" -> isReplaceable(law.value().id());
            case "history" -> !isOn("stands", law.value().id());
            case "told" -> STANDING.has("report", law.span().of(text));
            default -> true;
        };
    }

    /** Of two ways in which one law is cited: a denial counts before replacement, that before history. */
    static As stronger(As one, As other) {
        return STRENGTH.indexOf(one) >= STRENGTH.indexOf(other) ? one : other;
    }

    private boolean parted(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.word().equals(";"));
    }

    /** Whether nothing stands between a cue and a law but a few words, or other laws in a row with it. */
    private boolean joined(int from, int place) {
        int words = 0;
        for (Token token : tokens.subList(from, place)) {
            words = token.word().equals(LAW) ? 0 : words + 1;
            if (words > NEAR - 2 || ";:.".contains(token.word())) {
                return false;
            }
        }
        return true;
    }

    private static As kind(CueMatch cue) {
        return cue.is("told") ? As.HISTORY : As.valueOf(cue.cue().name().toUpperCase(Locale.ROOT));
    }
}
