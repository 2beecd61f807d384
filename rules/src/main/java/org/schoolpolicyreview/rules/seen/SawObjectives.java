package org.schoolpolicyreview.rules.seen;

import java.util.stream.Collectors;

import org.schoolpolicyreview.rules.questions.Limit;
import org.schoolpolicyreview.rules.replies.ObjectiveNames;
import org.schoolpolicyreview.rules.replies.ObjectivesDated;
import org.schoolpolicyreview.rules.stated.ObjectiveGiven;

/** What was seen of objectives, as the end of a sentence that begins with "The document". Decides nothing. */
public final class SawObjectives {

    private SawObjectives() {}

    /** An objective. */
    public static String objective(ObjectiveGiven given) {
        return "gives the objective ‘" + given.objective().text() + "’";
    }

    /** An objective that nobody could find again. */
    public static String claimed(ObjectiveGiven given) {
        return "is said to give the objective ‘" + given.objective().text() + "’, but neither its words nor a page is given";
    }

    /** A date that may lie on either side of the limit. */
    public static String ageUnclear(ObjectivesDated dated, Limit limit) {
        return gives(dated) + "; whether that is within " + limit.limit().text() + " cannot be told";
    }

    /** A date at which the document changed, and perhaps not its objectives. */
    public static String perhapsNotSet(ObjectivesDated dated) {
        return gives(dated) + "; whether its objectives were set then is not said";
    }

    /** The words give another date. */
    public static String dateDisagrees(ObjectivesDated dated) {
        return "is noted with a date (" + dated.called() + ") that the quoted words do not carry";
    }

    /** The objectives are too old. */
    public static String tooOld(ObjectivesDated dated, Limit limit) {
        return dated.event() ? gives(dated) + ", more than " + limit.limit().text() + " ago"
                : gives(dated) + ", a period that began more than " + limit.limit().text() + " ago";
    }

    /** The objectives are too old, and there is another version. */
    public static String tooOldButNewerElsewhere(ObjectivesDated dated, Limit limit) {
        return tooOld(dated, limit) + "; another version of it is known of";
    }

    /** An old period and a newer date stand in one document. */
    public static String datesDiffer(ObjectivesDated period, ObjectivesDated newer) {
        return gives(period) + " and a later date, " + newer.text() + " (" + newer.called() + ")";
    }

    /** The objectives are for a longer period. */
    public static String longer(ObjectivesDated dated, Limit limit) {
        return gives(dated) + ", longer than " + limit.limit().text();
    }

    /** Words noted as an objective say that there is none. */
    public static String deniesItself(ObjectiveGiven given) {
        return "may say that there is no objective: ‘" + given.saysThereIsNone().orElseThrow() + "’";
    }

    /** An objective names it to say that it is not its subject. */
    public static String namesToDeny(ObjectiveNames names) {
        return "names " + names.denied().stream().sorted().collect(Collectors.joining(" and ")) + " in the objective ‘" + names.text()
                + "’, and may say that no objective deals with it";
    }

    /** What an objective names. */
    public static String names(ObjectiveNames names) {
        return "names " + names.named() + " in the objective ‘" + names.text() + "’";
    }

    /** What an objective is said to name. */
    public static String namesWithoutPlace(ObjectiveNames names) {
        return "is said to name " + names.named() + " in an objective, but neither its words nor a page is given";
    }

    /** What an objective names in an action or a reason alone. */
    public static String namesOnTheWay(ObjectiveNames names) {
        return "names " + names.named() + " in a reason or an action for the objective ‘" + names.text() + "’, and not in its aim";
    }

    /** A reason. */
    public static String reason() {
        return "gives a reason why no objective deals with race";
    }

    /** A reason that cannot be weighed. */
    public static String reasonWithoutWords() {
        return "is said to give a reason, which nobody could find again";
    }

    /** An objective aims at fewer recorded incidents. */
    public static String fewerAlone(ObjectiveNames names) {
        return "aims at fewer recorded incidents in the objective ‘" + names.text()
                + "’, without a measure of reporting or of the response";
    }

    /** An objective is said to aim at fewer recorded incidents. */
    public static String fewerWithoutPlace(ObjectiveNames names) {
        return "is said to aim at fewer recorded incidents in an objective, but neither its words nor a page is given";
    }

    /** An objective aims at fewer recorded incidents and has another measure. */
    public static String fewerWithAnother(ObjectiveNames names) {
        return "aims at fewer recorded incidents in the objective ‘" + names.text()
                + "’, with another measure that a person should weigh";
    }

    /** An objective aims at fewer recorded incidents, and another at something that may pair it. */
    public static String fewerBeside(ObjectiveNames names, ObjectiveNames other) {
        return "aims at fewer recorded incidents in the objective ‘" + names.text() + "’, and in another at "
                + other.named() + ", ‘" + other.text() + "’";
    }

    /** No objective aims at fewer recorded incidents. */
    public static String noneAimsAtFewer() {
        return "gives objectives, none of which aims at fewer recorded incidents alone";
    }

    /** The objectives are noted, and nobody could find them again. */
    public static String notedOnly(ObjectiveNames names) {
        return claimed(names.of());
    }

    /** When they were set, or for which period. */
    public static String gives(ObjectivesDated dated) {
        return dated.event() ? DateNamed.gives(dated.text(), dated.called()) : "gives objectives for " + dated.text();
    }
}
