package org.schoolpolicyreview.rules.seen;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.rules.replies.ExceptionGiven;
import org.schoolpolicyreview.rules.replies.StyleRule;

/** What was seen of rules on appearance, as the end of a sentence that begins with "The document". */
public final class SawAppearance {

    private SawAppearance() {}

    /** A style is banned without an exception for what it is linked to. */
    public static String banned(StyleRule rule) {
        return "bans ‘" + rule.said() + "’" + rule.exception()
                .map(each -> ", with this exception: ‘" + each + "’").orElse(", without an exception for race or religion");
    }

    /** A style is banned, with an exception. */
    public static String bannedWithException(StyleRule rule) {
        return "bans ‘" + rule.said() + "’, with an exception for race or religion";
    }

    /** A style is banned, and the exception may not take it in. */
    public static String perhapsExcepted(StyleRule rule) {
        return "bans ‘" + rule.said() + "’; whether the exception that is offered takes this in is for a person to decide";
    }

    /** A style may be banned. */
    public static String perhapsBanned(StyleRule rule) {
        return "says ‘" + rule.said() + "’; what that means for styles linked to race or religion is for a person to decide";
    }

    /** A style is allowed. */
    public static String allowed(StyleRule rule) {
        return "allows ‘" + rule.said() + "’";
    }

    /** What is said of a style cannot be relied on. */
    public static String doubtful(StyleRule rule) {
        String verb = rule.stance() == StyleRule.Stance.ALLOWED ? "allow" : "ban";
        return rule.strength() == Strength.CLAIMED
                ? "is said to " + verb + " ‘" + rule.said() + "’, but neither its words nor a page is given"
                : verb + "s ‘" + rule.said() + "’ for some lessons only, or in words that do not carry it";
    }

    /** An exception, with how it is asked for. */
    public static String exception(ExceptionGiven exception) {
        return "offers an exception and says how it is asked for";
    }

    /** An exception, without how it is asked for. */
    public static String exceptionWithoutHow(ExceptionGiven exception) {
        return "offers an exception, without saying how it is asked for";
    }

    /** An exception on other grounds. */
    public static String otherException(ExceptionGiven exception) {
        return "offers an exception on other grounds, not for race or religion";
    }

    /** An exception to the rules on jewellery, say. */
    public static String exceptionOfSomethingElse(ExceptionGiven exception) {
        return "offers an exception for " + exception.only() + ", and not for hair or dress";
    }

    /** An exception for which no grounds are named. */
    public static String generalException(ExceptionGiven exception) {
        return "offers an exception, and does not say whether race or religion is a reason";
    }

    /** No exception, or one that is not firmly offered. */
    public static String doubtfulException(ExceptionGiven exception) {
        return exception.put().seemsRefused() ? "may say that no exception is made"
                : exception.strength() == Strength.CLAIMED
                        ? Saw.claim() : "puts it no more firmly than ‘" + exception.put().firmness().word() + "’";
    }
}
