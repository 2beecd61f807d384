package org.schoolpolicyreview.reading.things;

import java.util.Set;
import org.schoolpolicyreview.reading.Quotation;

/**
 * A rule on hair, headwear or dress that bears on race or religion.
 *
 * @param stance what it does
 * @param styles the styles and coverings that it names, by their ids in the lexicon ("braids", "headscarf")
 * @param vague whether its words are so vague that they may take such styles in ("extreme hairstyles")
 * @param grounds of an exception: its grounds ("religion", "race", "culture", "disability")
 * @param howToAsk of an exception: whether it says how to ask for one
 * @param coversAnyRule of an exception: whether it covers every rule of the document
 */
public record AppearanceRule(Stance stance, Set<String> styles, boolean vague, Set<String> grounds, boolean howToAsk,
        boolean coversAnyRule, Quotation quotation, Certainty certainty) implements Thing {

    /** What a rule does. */
    public enum Stance {
        /** It forbids. */
        BANS,
        /** It allows. */
        ALLOWS,
        /** It allows within limits: tied back, in a school colour. */
        LIMITS,
        /** It makes an exception from other rules. */
        EXCEPTS,
        /** It tells of a ban that is no more. */
        LIFTED
    }

    public AppearanceRule {
        styles = Set.copyOf(styles);
        grounds = Set.copyOf(grounds);
    }

    /** Whether it is such a rule without doubt. */
    public boolean isSure() {
        return certainty == Certainty.SURE;
    }

    /** Whether it forbids a style or covering that goes with race or religion. */
    public boolean bansLinkedStyle() {
        return stance == Stance.BANS && LinkedStyles.named(styles);
    }

    /** Whether it may forbid one: the style may go with race or religion, or it is not certain that this is a rule. */
    public boolean perhapsBansLinkedStyle() {
        return stance == Stance.BANS && (LinkedStyles.named(styles) ? !isSure() : LinkedStyles.perhapsNamed(styles));
    }

    /** Whether it allows a style or covering that goes with race or religion, within limits at least. */
    public boolean allowsLinkedStyle() {
        return (stance == Stance.ALLOWS || stance == Stance.LIMITS || stance == Stance.LIFTED) && LinkedStyles.named(styles);
    }

    /** Whether it makes an exception because of race, culture or religion. */
    public boolean exceptsForRaceOrReligion() {
        return stance == Stance.EXCEPTS && LinkedStyles.onRaceOrReligion(grounds);
    }

    /** Whether it limits or forbids hairstyles in words that may take in those of an ethnic group. */
    public boolean isVagueOnHair() {
        return vague && (stance == Stance.BANS || stance == Stance.LIMITS) && styles.contains("hair");
    }

    /** Whether another document allows what it forbids. */
    public boolean isDeniedBy(AppearanceRule other) {
        return bansLinkedStyle() && other.isSure() && other.allowsLinkedStyle() && other.document() != document()
                && other.styles.stream().anyMatch(style -> styles.contains(style) && LinkedStyles.named(Set.of(style)));
    }

    /** Whether it makes an exception that covers what another rule forbids. */
    public boolean excuses(AppearanceRule other) {
        return mayExcuse(other) && isSure() && LinkedStyles.covered(other.styles, grounds);
    }

    /** Whether it makes an exception, because of race or religion, that may cover what another rule forbids. */
    public boolean mayExcuse(AppearanceRule other) {
        boolean reaches = coversAnyRule || (styles.isEmpty() ? document() == other.document()
                : LinkedStyles.ofOneKind(styles, other.styles));
        return stance == Stance.EXCEPTS && reaches && LinkedStyles.mayBeCovered(other.styles, grounds);
    }
}
