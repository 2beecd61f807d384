package org.schoolpolicyreview.reading.things.appearance;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.things.AppearanceRule.Stance;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Says what a clause does with what it names: forbids, allows, limits, or tells of a ban that is no more. */
final class Stances {

    private static final CueList LIST = CueList.read(Stances.class, "stances.txt");
    private static final CueList VAGUE = CueList.read(Stances.class, "vague.txt");
    /** How far a bare "no" reaches: "no visible or coloured beads". */
    private static final int REACH = 5;

    private Stances() {}

    /** What the clause does; empty if it does nothing of the kind. */
    static Optional<Stance> of(List<Token> clause, boolean onHair) {
        List<CueMatch> cues = meant(LIST.in(clause));
        if (has(cues, "lifted")) {
            return Optional.of(Stance.LIFTED);
        }
        if (has(cues, "denied")) {
            return Optional.of(Stance.ALLOWS);
        }
        if (has(cues, "bans") || has(cues, "bans-no") && forbidsByNo(clause, cues, onHair)) {
            return Optional.of(Stance.BANS);
        }
        boolean allows = has(cues, "allows");
        if (has(cues, "limits") && !(has(cues, "strong-allows")) || has(cues, "limits-weak") && !allows) {
            return Optional.of(Stance.LIMITS);
        }
        return allows || has(cues, "strong-allows") ? Optional.of(Stance.ALLOWS) : Optional.empty();
    }

    /** What the opening line of a list or the head of a column does with what stands below it. */
    static Optional<Stance> of(String words) {
        return of(Tokens.of(words), false);
    }

    /** Whether a sentence speaks of something else in like words: how people treat each other, lessons, the law. */
    static boolean isOtherMatter(List<Token> sentence) {
        List<CueMatch> cues = LIST.in(sentence);
        return has(cues, "other-matter") || has(cues, "sanction");
    }

    /** Whether its words are so vague that they may take such styles in. */
    static boolean isVague(List<Token> tokens) {
        return !VAGUE.in(tokens).isEmpty();
    }

    /** Without bans that are no more than a condition: "if it cannot be removed". */
    private static List<CueMatch> meant(List<CueMatch> cues) {
        List<CueMatch> harmless = cues.stream().filter(match -> match.is("harmless")).toList();
        return cues.stream().filter(match -> !match.is("bans") || harmless.stream().noneMatch(other ->
                other.from() < match.to() && match.from() < other.to())).toList();
    }

    private static boolean has(List<CueMatch> cues, String name) {
        return cues.stream().anyMatch(match -> match.is(name));
    }

    private static boolean forbidsByNo(List<Token> clause, List<CueMatch> cues, boolean onHair) {
        List<CueMatch> harmless = cues.stream().filter(match -> match.is("no-scope")).toList();
        return cues.stream().filter(match -> match.is("bans-no"))
                .filter(no -> harmless.stream().noneMatch(other -> other.from() <= no.from() && no.to() <= other.to()))
                .anyMatch(no -> !Styles.in(clause.subList(no.to(), Math.min(clause.size(), no.to() + REACH)), onHair)
                        .isEmpty());
    }
}
