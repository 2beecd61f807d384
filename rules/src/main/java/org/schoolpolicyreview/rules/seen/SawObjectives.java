package org.schoolpolicyreview.rules.seen;

import java.util.Optional;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.EqualityObjective;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.Slot;

/** What was seen of equality objectives, as the end of a sentence that begins with "The document". */
public final class SawObjectives {

    private static final int SHORT = 60;

    private SawObjectives() {}

    /** One is given. */
    public static String given(EqualityObjective objective) {
        return "gives the objective " + named(objective);
    }

    /** Words that may be an objective. */
    public static String perhapsGiven(EqualityObjective objective) {
        return "may give an objective, " + named(objective) + "; whether it is one, a person should decide";
    }

    /** One that does not hold. */
    public static String notHolding(EqualityObjective objective) {
        return objective.standing() == EqualityObjective.Standing.TO_COME
                ? "only announces the objective " + named(objective)
                : "gives the objective " + named(objective) + " of a set that has ended";
    }

    /** Its set has ended, and is old. */
    public static String ended(EqualityObjective objective) {
        return "gives the objective " + named(objective) + " of a set that has ended";
    }

    /** When it was set. */
    public static String set(EqualityObjective objective) {
        return objective.setOn().value().map(date -> "says that its objectives were set: ‘" + date + "’")
                .orElseGet(() -> "gives ‘" + years(objective) + "’ as the years of its objectives");
    }

    /** It was set too long ago. */
    public static String setLongAgo(EqualityObjective objective) {
        return set(objective) + ", more than four years ago";
    }

    /** Its years are old, and the document was approved since. */
    public static String approvedLater(EqualityObjective objective, Approval approval) {
        return set(objective) + ", and was approved later, " + approval.on().value().map(Object::toString).orElse("");
    }

    /** When it was published. */
    public static String published(Publication publication) {
        return "gives " + publication.on().value().map(Object::toString).orElse("") + " as the date of its publication";
    }

    /** An update does not say that the objectives were set again. */
    public static String updated(Review review) {
        return "carries the date " + review.on().value().map(Object::toString).orElse("")
                + "; whether its objectives were set then is not said";
    }

    /** There is none. */
    public static String noneGiven() {
        return "No objective is given.";
    }

    /** A measure is named. */
    public static String measure(EqualityObjective objective) {
        return "says what is counted for " + named(objective);
    }

    /** Words that may be a measure. */
    public static String perhapsMeasure(EqualityObjective objective) {
        return "gives " + quoted(objective.measure()) + " as the measure of " + named(objective)
                + "; whether it can be counted, a person should decide";
    }

    /** No measure. */
    public static String noMeasure(EqualityObjective objective) {
        return "does not say what is counted for " + named(objective);
    }

    /** A target is given. */
    public static String target(EqualityObjective objective) {
        return "gives " + quoted(objective.target()) + " as the target of " + named(objective);
    }

    /** Words that may be a target. */
    public static String perhapsTarget(EqualityObjective objective) {
        return target(objective) + "; whether that is a value to reach, a person should decide";
    }

    /** No target. */
    public static String noTarget(EqualityObjective objective) {
        return "gives no value to reach for " + named(objective);
    }

    /** A baseline is given. */
    public static String baseline(EqualityObjective objective) {
        return "gives " + quoted(objective.baseline()) + " as the start of " + named(objective);
    }

    /** No baseline. */
    public static String noBaseline(EqualityObjective objective) {
        return "does not say where " + named(objective) + " starts";
    }

    /** A deadline is given. */
    public static String deadline(EqualityObjective objective) {
        return "says by when " + named(objective) + " is to be reached: "
                + objective.deadline().value().map(Object::toString).orElse("");
    }

    /** No deadline. */
    public static String noDeadline(EqualityObjective objective) {
        return "does not say by when " + named(objective) + " is to be reached";
    }

    /** It deals with race. */
    public static String onRace(EqualityObjective objective) {
        return "names race, racism or an ethnic group in the objective " + named(objective);
    }

    /** Words that may be an objective on race. */
    public static String perhapsOnRace(EqualityObjective objective) {
        return "may give an objective on race, " + named(objective);
    }

    /** Only a step names race. */
    public static String stepsOnRace(EqualityObjective objective) {
        return "names race or racism in a step of the objective " + named(objective) + ", and not in its aim";
    }

    /** A reason why none deals with race. */
    public static String reasonGiven() {
        return "says why no objective deals with race";
    }

    /** None deals with race, and nobody says why. */
    public static String noReason() {
        return "says that no objective deals with race, and not why";
    }

    /** No fall is rewarded. */
    public static String noFall(EqualityObjective objective) {
        return "does not aim at fewer recorded incidents in " + named(objective);
    }

    /** A fall, paired with more. */
    public static String pairedFall(EqualityObjective objective) {
        return "aims at fewer recorded incidents in " + named(objective) + ", and measures reporting or the response too";
    }

    /** A fall, and something beside it. */
    public static String perhapsPaired(EqualityObjective objective) {
        return "aims at fewer recorded incidents in " + named(objective) + ", with another measure that a person should weigh";
    }

    /** A fall alone. */
    public static String fallAlone(EqualityObjective objective) {
        return "aims at fewer recorded incidents in " + named(objective) + ", without a measure of reporting or of the response";
    }

    /** Perhaps a fall alone. */
    public static String perhapsFall(EqualityObjective objective) {
        return "may aim at fewer recorded incidents in " + named(objective) + "; a person should decide";
    }

    private static String named(EqualityObjective objective) {
        String words = objective.statement();
        int cut = words.length() <= SHORT ? words.length() : Math.max(1, words.lastIndexOf(' ', SHORT));
        return "‘" + words.substring(0, cut) + (cut < words.length() ? " …" : "") + "’";
    }

    private static String quoted(Slot<String> slot) {
        return Optional.of(slot).flatMap(Slot::value).map(words -> "‘" + words + "’").orElse("nothing");
    }

    private static String years(EqualityObjective objective) {
        return objective.period().value().map(Object::toString).orElse("");
    }
}
