package org.schoolpolicyreview.rules.seen;

import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.rules.replies.MayAnswer;
import org.schoolpolicyreview.rules.replies.SaysNothingOf;
import org.schoolpolicyreview.rules.words.PriceSaid;

/** What was seen of how a document is found and had, as the end of a sentence that begins with "The document". */
public final class SawOnline {

    private SawOnline() {}

    /** A number of clicks. */
    public static String clicks(MayAnswer answer) {
        return "says ‘" + answer.clicks().text() + "’";
    }

    /** A number of clicks that holds only sometimes, or may be no promise. */
    public static String clicksToWeigh(MayAnswer answer) {
        return clicks(answer) + answer.put().condition().map(each -> Saw.ON_CONDITION + "‘" + each + "’")
                .or(() -> answer.put().elsewhere().or(answer.put()::takenBack).map(each -> ", with words that a person should weigh: ‘" + each + "’"))
                .orElse(", which is noted more weakly than its words put it");
    }

    /** A number of clicks that is put too weakly. */
    public static String clicksWeak(MayAnswer answer) {
        return clicks(answer) + ", and puts it no more firmly than ‘" + answer.put().firmness().word() + "’";
    }

    /** Too many clicks, or a number that nobody can check. */
    public static String clicksNotWithin(MayAnswer answer, int most) {
        return clicks(answer) + (answer.clicks().number() > most ? ", more than " + most : ", without a number that can be checked");
    }

    /** A number of clicks, by a summary that gives neither page nor section. */
    public static String clicksWithoutPlace(MayAnswer answer) {
        return "is said to give ‘" + answer.clicks().text() + "’, but neither its words nor a page is given";
    }

    /** A price for a copy, or nothing about its price. */
    public static String notFree(SaysNothingOf copy) {
        return copy.told().statement().words().flatMap(PriceSaid::in)
                .or(() -> copy.told().statement().all(Statement.WITH).stream()
                        .flatMap(value -> PriceSaid.in(value).stream()).findFirst())
                .map(price -> "asks a price for a copy: ‘" + price + "’")
                .orElse("speaks of copies on paper, and does not say that they are free");
    }
}
