package org.schoolpolicyreview.reading.things;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.model.time.WrittenPeriod;
import org.schoolpolicyreview.reading.Quotation;

/**
 * An equality objective: what a school or its trust has set itself to reach.
 *
 * @param label its number or name as written ("Objective 1", "Clubs"), if it has one
 * @param standing whether it is set now, belongs to an earlier set, or is only announced
 * @param setOn when it was set, as it says or as the words around its set say
 * @param period the years of its set, as the heading of the set names them
 * @param about the characteristics that it is about
 * @param stepsAbout the characteristics that only its steps name
 * @param reason why it was set
 * @param measure what is counted
 * @param baseline the value that it starts from
 * @param target the value to be reached
 * @param deadline by when
 * @param owner which role answers for it
 * @param progress what has been reached so far
 * @param fewerIncidents whether its success is a fall in recorded incidents
 * @param paired whether such a fall is paired with confidence to report, quality of response or repeats
 * @param words all the words that belong to it, the main statement first
 */
public record EqualityObjective(
        Optional<String> label,
        Standing standing,
        Slot<WrittenDate> setOn,
        Slot<WrittenPeriod> period,
        Set<Characteristic> about,
        Set<Characteristic> stepsAbout,
        Slot<String> reason,
        Slot<String> measure,
        Slot<String> baseline,
        Slot<String> target,
        Slot<WrittenDate> deadline,
        Slot<String> owner,
        Slot<String> progress,
        Slot<Boolean> fewerIncidents,
        Slot<Boolean> paired,
        List<Quotation> words,
        Quotation quotation,
        Certainty certainty) implements Thing {

    /** Whether an objective holds. */
    public enum Standing {
        /** It is set and holds. */
        SET,
        /** It belongs to a set that has ended. */
        PAST,
        /** It is announced, proposed or put off. */
        TO_COME
    }

    public EqualityObjective {
        about = Set.copyOf(about);
        stepsAbout = Set.copyOf(stepsAbout);
        words = List.copyOf(words);
    }

    /** Whether it surely is one, and holds. */
    public boolean holds() {
        return standing == Standing.SET && certainty == Certainty.SURE;
    }

    /** Whether it perhaps is one that holds. */
    public boolean mayHold() {
        return standing == Standing.SET && certainty != Certainty.SURE;
    }

    /** Whether it names race, racism or an ethnic group. */
    public boolean isAboutRace() {
        return about.contains(Characteristic.RACE);
    }

    /** Whether only its steps name race, racism or an ethnic group. */
    public boolean isOnRaceInSteps() {
        return !isAboutRace() && stepsAbout.contains(Characteristic.RACE);
    }

    /** Whether its success is a fall in recorded incidents, and nothing else beside it. */
    public boolean rewardsFewerIncidents() {
        return fewerIncidents.isPresent() && !paired.isPresent();
    }

    /** What it says first, where more than a number stands. */
    public String statement() {
        return words.stream().map(Quotation::text).filter(text -> text.indexOf(' ', text.indexOf(' ') + 1) > 0).findFirst()
                .orElse(quotation.text());
    }

    /** The words that date it. */
    public Quotation dated() {
        return setOn.quotation().or(period::quotation).orElse(quotation);
    }

    /** Whether the years of its set had surely ended before a day. */
    public boolean periodEnded(LocalDate day) {
        return period.value().filter(years -> years.endedBefore(day) == Comparison.YES).isPresent();
    }

    /** Whether the years of its set have ended, and it was set before the time that ends with a day. */
    public boolean isOutdated(Period time, LocalDate day) {
        return periodEnded(day) && setBefore(time, day);
    }

    /** Whether it says when it was set, or for which years. */
    public boolean isDated() {
        return setOn.isPresent() || periodStart().isPresent();
    }

    /** Whether it was surely set within the time that ends with a day. */
    public boolean setWithin(Period time, LocalDate day) {
        return setOn.value().map(date -> date.withinLast(time, day) == Comparison.YES)
                .orElseGet(() -> periodStart().filter(start -> !start.from().isBefore(day.minus(time))
                        && !start.from().isAfter(day)).isPresent());
    }

    /** Whether it was surely set before the time that ends with a day. */
    public boolean setBefore(Period time, LocalDate day) {
        return setOn.value().map(date -> date.withinLast(time, day) == Comparison.NO && date.before(day) == Comparison.YES)
                .orElseGet(() -> periodStart().filter(start -> start.to().isBefore(day.minus(time))).isPresent());
    }

    private Optional<DateRange> periodStart() {
        return period.value().flatMap(WrittenPeriod::starts);
    }
}
