package org.schoolpolicyreview.rules.seen;

import java.util.stream.Collectors;
import org.schoolpolicyreview.reading.things.AppearanceRule;

/** What was seen of rules on hair, headwear and dress, as the end of a sentence that begins with "The document". */
public final class SawAppearance {

    private SawAppearance() {}

    /** A ban without an exception. */
    public static String bans(AppearanceRule rule) {
        return "forbids " + named(rule) + ", and makes no exception because of race or religion";
    }

    /** Perhaps such a ban. */
    public static String perhapsBans(AppearanceRule rule) {
        return "forbids " + named(rule) + " without an exception; whether that falls on a group, a person should decide";
    }

    /** A ban, and an exception that may not cover it. */
    public static String otherGrounds(AppearanceRule rule) {
        return "forbids " + named(rule) + "; whether its exception covers that, a person should decide";
    }

    /** Words too vague to tell. */
    public static String vague() {
        return "limits hairstyles in words that may take in those of an ethnic group";
    }

    /** Styles are allowed. */
    public static String allows(AppearanceRule rule) {
        return rule.stance() == AppearanceRule.Stance.LIFTED ? "says that a ban on " + named(rule) + " is no more"
                : "allows " + named(rule);
    }

    /** An exception can be had. */
    public static String excepts(AppearanceRule rule) {
        return "makes an exception because of " + grounds(rule);
    }

    /** Perhaps one can be had. */
    public static String perhapsExcepts(AppearanceRule rule) {
        return "may make an exception because of " + grounds(rule) + "; a person should decide";
    }

    /** It says how to ask. */
    public static String howToAsk() {
        return "says how to ask for an exception";
    }

    /** It does not say how to ask. */
    public static String notHowToAsk() {
        return "makes an exception, and does not say how to ask for it";
    }

    private static String grounds(AppearanceRule rule) {
        return rule.grounds().stream().sorted().map(ground -> ground.equals("act") ? "the Equality Act"
                : ground.equals("any") ? "any good reason" : ground).collect(Collectors.joining(", "));
    }

    private static String named(AppearanceRule rule) {
        return rule.styles().stream().sorted().map(style -> style.replace('-', ' ')).collect(Collectors.joining(", "));
    }
}
