package org.schoolpolicyreview.reading.things;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.Quotation;

/**
 * Where, when or how something is published or can be had.
 *
 * @param what what is published
 * @param state whether it is
 * @param online where on the web, as written
 * @param on when it was published
 * @param every how often it is published
 * @param login whether a login is needed; absent if nothing is said
 * @param paper whether a copy on paper can be had, as written
 * @param free whether that copy is free; absent if nothing is said
 * @param clicks from the home page, if it says so
 */
public record Publication(What what, State state, Slot<String> online, Slot<WrittenDate> on, Slot<Rhythm> every,
        Slot<Boolean> login, Slot<String> paper, Slot<Boolean> free, Optional<Integer> clicks, Quotation quotation,
        Certainty certainty) implements Thing {

    /** What is published. */
    public enum What { THIS_DOCUMENT, EQUALITY_INFORMATION, OBJECTIVES, ACCESSIBILITY_PLAN, WORKFORCE_INFORMATION, POLICIES, OTHER }

    /** Whether it is published. */
    public enum State {
        /** It is. */
        DONE,
        /** It will be, or is to be. */
        PROMISED,
        /** It says that it is not. */
        DENIED
    }

    /** The same with a doubt: its sentence is put so that it cannot be relied on. */
    public Publication doubted() {
        return new Publication(what, state, online.doubted(), on.doubted(), every.doubted(), login.doubted(), paper.doubted(),
                free.doubted(), clicks, quotation, Certainty.LIKELY);
    }

    /** Whether the date of publication is there and surely lies in the time that ends with a day. */
    public boolean isWithin(Period time, LocalDate day) {
        return on.value().filter(date -> date.withinLast(time, day) == Comparison.YES).isPresent();
    }

    /** Whether the date of publication is there, and it cannot be told if it lies in the time that ends with a day. */
    public boolean isPerhapsWithin(Period time, LocalDate day) {
        return on.value().filter(date -> date.understood() && date.withinLast(time, day) == Comparison.CANNOT_TELL).isPresent();
    }

    /** Whether the date of publication is there and surely lies before the time that ends with a day. */
    public boolean isOlderThan(Period time, LocalDate day) {
        return on.value().filter(date -> date.withinLast(time, day) == Comparison.NO && date.after(day) != Comparison.YES)
                .isPresent();
    }

    /** Whether its date is that of a review: what was brought up to date on a day was published then, and before. */
    public boolean isOnTheDayOf(Review review) {
        return on.isPresent() && on.value().equals(review.on().value());
    }

    /** Whether it surely says that a login is needed, or surely that none is. */
    public boolean saysOfLogin(boolean needed) {
        return login.isSure() && login.value().filter(each -> each == needed).isPresent();
    }

    /** Whether it stands where not everybody can read it: behind a login, or in a place for staff or families. */
    public boolean isForSomeOnly() {
        return login.value().filter(needed -> needed).isPresent();
    }

    /** Whether it surely says that a copy on paper costs something. */
    public boolean paperCosts() {
        return free.isSure() && free.value().filter(each -> !each).isPresent();
    }

    /** Whether it is found in at most so many clicks from the home page. */
    public boolean inAtMost(int most) {
        return clicks.filter(each -> each <= most).isPresent();
    }

    /**
     * Whether it is of the equality information.
     *
     * @param inItsHome whether the document in which it stands is the equality information itself
     */
    public boolean isOfInformation(boolean inItsHome) {
        return what == What.EQUALITY_INFORMATION || what == What.THIS_DOCUMENT && inItsHome;
    }

    /**
     * Whether it is of what a school publishes on equality: information, objectives, policies.
     *
     * @param inItsHome whether the document in which it stands is one of these
     */
    public boolean isOfEquality(boolean inItsHome) {
        return isOfInformation(inItsHome) || what == What.OBJECTIVES || what == What.POLICIES;
    }
}
