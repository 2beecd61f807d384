package org.schoolpolicyreview.reading.things.appearance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.AppearanceRule.Stance;
import org.schoolpolicyreview.reading.things.AppearanceRule;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Reads the rules of one sentence. */
final class SentenceRules {

    /** "Braids, locs and turbans are welcome, and nobody touches them": so many styles are no passing mention. */
    private static final int CLEARLY_A_LIST = 3;

    /** What lists clothes outside a list or table is so short: "Dark trousers, joggers, skirt or shalwar." */
    private static final int LONGEST_LISTING = 14;
    private static final Set<String> CLOTHES = Set.of("religious-dress");

    private final Sentence sentence;
    private final Scene scene;
    private final Set<String> spokenOf;
    private final List<Token> tokens;
    private final boolean named;
    private final Map<Stance, Set<String>> found = new EnumMap<>(Stance.class);

    /** Of a sentence in its scene, in which "they" are what was spoken of before. */
    SentenceRules(Sentence sentence, Scene scene, Set<String> spokenOf) {
        this.sentence = sentence;
        this.scene = scene;
        this.spokenOf = spokenOf;
        this.tokens = sentence.tokens();
        this.named = Styles.named(tokens);
    }

    /**
     * The rules.
     *
     * @param after the next sentence, which may say how to ask for an exception
     */
    List<AppearanceRule> rules(Optional<Sentence> after) {
        boolean otherMatter = Stances.isOtherMatter(tokens);
        if (otherMatter && Styles.in(tokens, false).size() < CLEARLY_A_LIST) {
            return List.of();
        }
        boolean onDress = scene.onUniform() || scene.onHair() || named || Exceptions.speakOfUniform(tokens);
        boolean excepts = Exceptions.isMade(tokens, scene.onHair() || named)
                || scene.onUniform() && (Exceptions.canBeAskedFor(tokens) || asksOfTheUnlisted(after));
        if (onDress && excepts && !Stances.of(tokens, false).equals(Optional.of(Stance.LIFTED))) {
            return List.of(exception(after));
        }
        if (!named && !scene.onHair() && spokenOf.isEmpty()) {
            return List.of();
        }
        if (sentence.context().columns().stream().anyMatch(cell -> Stances.of(cell.head()).isPresent())) {
            cells();
        } else {
            clauses(Clauses.of(tokens));
        }
        Set<String> listed = Styles.in(tokens, scene.onHair());
        if (found.isEmpty() && listed.size() >= CLEARLY_A_LIST) {
            scene.beside().or(() -> after.filter(this::isBeside).flatMap(next -> Stances.of(next.text())))
                    .ifPresent(stance -> add(stance, listed));
        }
        if (found.isEmpty() && isOfTheUniform()) {
            add(Stance.ALLOWS, listed);
        }
        if (otherMatter) {
            found.keySet().retainAll(Set.of(Stance.ALLOWS));
        }
        if (found.containsKey(Stance.LIFTED)) {
            found.keySet().removeAll(Set.of(Stance.ALLOWS, Stance.BANS));
        }
        List<AppearanceRule> rules = new ArrayList<>();
        found.forEach((stance, styles) -> rules.add(new AppearanceRule(stance, styles,
                Stances.isVague(tokens) && stance != Stance.ALLOWS, Set.of(), false, false, sentence.quotation(),
                named ? Certainty.SURE : Certainty.LIKELY)));
        return rules;
    }

    /** "If something is not on the list, ask": no ban, and somebody to turn to, here or in the next sentence. */
    private boolean asksOfTheUnlisted(Optional<Sentence> after) {
        return Exceptions.isOnTheUnlisted(tokens) && (!named || Stances.of(tokens, true).filter(Stance.BANS::equals).isEmpty())
                && (Exceptions.saysHowToAsk(tokens) || after.filter(this::isBeside).map(Sentence::tokens)
                        .filter(Exceptions::saysHowToAsk).isPresent());
    }

    /** Dress of faith among the clothes of the uniform: "Trousers, skirt or shalwar | Grey". */
    private boolean isOfTheUniform() {
        boolean list = sentence.kind() == Sentence.Kind.ROW || sentence.kind() == Sentence.Kind.ITEM
                || tokens.size() <= LONGEST_LISTING;
        return scene.onUniform() && list && Styles.namesDressOfFaith(tokens);
    }

    private boolean isBeside(Sentence other) {
        return other.quotation().block() == sentence.quotation().block();
    }

    private AppearanceRule exception(Optional<Sentence> after) {
        List<Token> next = after.filter(this::isBeside)
                .map(Sentence::tokens).orElse(List.of());
        Set<String> worn = Styles.in(tokens, scene.onHair());
        boolean groundless = Exceptions.grounds(tokens).isEmpty();
        Set<String> styles = worn.isEmpty() && groundless && Exceptions.isOnClothes(tokens) ? CLOTHES : worn;
        return new AppearanceRule(Stance.EXCEPTS, styles, false, Exceptions.grounds(tokens),
                Exceptions.saysHowToAsk(tokens) || Exceptions.saysHowToAsk(next), styles.isEmpty() && Exceptions.coversAnyRule(tokens)
                        && !Exceptions.isOnTheUnlisted(tokens),
                sentence.quotation(), Exceptions.isTakenBack(tokens) || Exceptions.isTakenBack(next)
                        ? Certainty.LIKELY : Certainty.SURE);
    }

    /** Of a table with columns such as "Allowed" and "Not allowed". */
    private void cells() {
        for (Context.Cell cell : sentence.context().columns()) {
            Set<String> styles = Styles.in(Tokens.of(cell.text()), scene.onHair() || named);
            if (!styles.isEmpty()) {
                Stances.of(cell.head()).ifPresent(stance -> add(stance, styles));
            }
        }
    }

    private void clauses(List<List<Token>> clauses) {
        Set<String> waiting = new LinkedHashSet<>();
        Set<String> last = spokenOf;
        // "Not accepted: lines; beads", and the row "Not accepted | lines; beads".
        Optional<Stance> announced = Optional.empty();
        for (List<Token> clause : clauses) {
            Set<String> styles = Styles.in(clause, scene.onHair() || named);
            Optional<Stance> own = stance(clause);
            announced = own.isEmpty() ? announced : announces(clause, styles) ? own : Optional.empty();
            Optional<Stance> stance = own.isPresent() || styles.isEmpty() ? own : announced;
            if (stance.isEmpty()) {
                waiting.addAll(styles);
                continue;
            }
            styles.addAll(waiting);
            waiting.clear();
            boolean goesOn = styles.isEmpty() && stance.get() == Stance.LIMITS && found.containsKey(Stance.ALLOWS);
            if (goesOn) {
                Set<String> allowed = found.remove(Stance.ALLOWS);
                add(Stance.LIMITS, allowed == null ? Set.of() : allowed);
            } else if (!styles.isEmpty() || !last.isEmpty()) {
                add(stance.get(), styles.isEmpty() ? last : styles);
                last = styles.isEmpty() ? last : styles;
            }
        }
    }

    private boolean announces(List<Token> clause, Set<String> styles) {
        return styles.isEmpty() && sentence.kind() == Sentence.Kind.ROW
                || clause.stream().anyMatch(token -> token.word().equals(":"));
    }

    /** The item of a list does what its opening line does, unless it limits or denies that itself. */
    private Optional<Stance> stance(List<Token> clause) {
        Optional<Stance> own = Stances.of(clause, scene.onHair() || named);
        if (scene.opener().isEmpty() || sentence.kind() != Sentence.Kind.ITEM) {
            return own;
        }
        Stance opener = scene.opener().get();
        boolean limited = opener == Stance.ALLOWS && own.isPresent();
        return limited ? own : Optional.of(opener);
    }

    private void add(Stance stance, Set<String> styles) {
        found.computeIfAbsent(stance, key -> new LinkedHashSet<>()).addAll(styles);
    }
}
