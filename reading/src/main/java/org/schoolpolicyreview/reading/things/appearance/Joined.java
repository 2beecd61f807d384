package org.schoolpolicyreview.reading.things.appearance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.things.AppearanceRule;
import org.schoolpolicyreview.reading.things.AppearanceRule.Stance;
import org.schoolpolicyreview.reading.things.Certainty;

/**
 * Joins rules of one paragraph that say one thing in two sentences: "Your hair is your own. Braids and locs are welcome",
 * "Tell us if you need something else. Exceptions are considered case by case".
 */
final class Joined {

    /** What is worn of one's own hair; beads and wraps are put on. */
    private static final Set<String> OWN_HAIR = Set.of("hair", "afro", "protective-styles", "locs", "braids", "cornrows", "twists",
            "puffs", "fades", "extensions", "length", "shaved", "dye");
    /** Beads may have a colour too. */
    private static final Set<String> MANNERS = Set.of("length", "shaved", "dye");
    private static final Set<String> COLOUR = Set.of("dye");

    private Joined() {}

    /** Adds the rules of a sentence to those before it. */
    static void add(List<AppearanceRule> rules, List<AppearanceRule> found) {
        for (AppearanceRule rule : found) {
            int last = rules.size() - 1;
            if (last >= 0 && sayTheSame(rules.get(last), rule)) {
                rules.set(last, joined(rules.get(last), rule));
            } else {
                rules.add(rule);
            }
        }
    }

    private static boolean sayTheSame(AppearanceRule one, AppearanceRule next) {
        if (one.stance() != next.stance() || one.quotation().block() != next.quotation().block()
                || one.quotation().equals(next.quotation())) {
            return false;
        }
        return switch (one.stance()) {
            case EXCEPTS -> true;
            case ALLOWS -> isOnOwnHair(one, next) || isOnOwnHair(next, one);
            case BANS -> one.styles().containsAll(next.styles()) || next.styles().containsAll(one.styles());
            case LIMITS, LIFTED -> false;
        };
    }

    private static boolean isOnOwnHair(AppearanceRule alone, AppearanceRule other) {
        return OWN_HAIR.containsAll(alone.styles()) && other.styles().stream()
                .anyMatch(style -> OWN_HAIR.contains(style) && !MANNERS.contains(style))
                || alone.styles().equals(COLOUR);
    }

    /** Both in one, in the words of that which names more. */
    private static AppearanceRule joined(AppearanceRule one, AppearanceRule next) {
        AppearanceRule fuller = next.styles().size() > one.styles().size() ? next : one;
        boolean excepts = one.stance() == Stance.EXCEPTS;
        boolean sure = excepts ? one.isSure() && next.isSure() : fuller.isSure();
        return new AppearanceRule(one.stance(), both(one.styles(), next.styles()), one.vague() || next.vague(),
                both(one.grounds(), next.grounds()), one.howToAsk() || next.howToAsk(),
                one.coversAnyRule() || next.coversAnyRule(), excepts ? one.quotation() : fuller.quotation(),
                sure ? Certainty.SURE : Certainty.LIKELY);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
