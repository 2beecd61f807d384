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
}
