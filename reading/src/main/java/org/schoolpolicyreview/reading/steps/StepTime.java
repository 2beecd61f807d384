package org.schoolpolicyreview.reading.steps;

import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.reading.Quotation;

/**
 * A time that a document gives for a step of dealing with a racist incident.
 *
 * @param number counts these times of a school, so that no two are compared twice
 * @param step the step
 * @param whose whom it concerns or who does it, where that makes it another step; empty if nothing is said of it
 * @param limit by when; empty if it says how often
 * @param rhythm how often; empty if it says by when
 * @param place what kind of place it stands in
 * @param sure whether the sentence names the step itself, firmly and without a condition
 * @param runsFromLater whether the time runs from the end of another step
 * @param perhapsOther whether it may be meant for bullying alone, and not where it is racist
 * @param quotation the words
 */
public record StepTime(int number, Step step, Set<String> whose, Optional<TimeLimit> limit, Optional<Rhythm> rhythm,
        Place place, boolean sure, boolean runsFromLater, boolean perhapsOther, Quotation quotation) {

    /** What kind of place a time stands in. */
    public enum Place { TEXT, TABLE, CHART }

    public StepTime {
        whose = Set.copyOf(whose);
    }

    /** The words of the time. */
    public String words() {
        return limit.map(TimeLimit::text).or(() -> rhythm.map(Rhythm::text)).orElse("");
    }

    /** Whether it stands at another place: in another document, or in a table or chart where the other stands in the text. */
    public boolean isApartFrom(StepTime other) {
        return quotation.document() != other.quotation.document() || place != other.place;
    }

    /** Whether both surely give the same time for the same step. */
    public boolean agreesWith(StepTime other) {
        return sure && other.sure && !perhapsOther && !other.perhapsOther && SamePersons.of(this, other) == Comparison.YES && SameTime.of(this, other) == SameTime.YES;
    }

    /** Whether both surely give different times for the same step. */
    public boolean differsFrom(StepTime other) {
        return isFirm() && other.isFirm() && runsFromLater == other.runsFromLater && !perhapsOther && !other.perhapsOther
                && SamePersons.of(this, other) == Comparison.YES && SameTime.of(this, other) == SameTime.NO;
    }

    /** Whether both give different times, perhaps for the same persons. */
    public boolean perhapsDiffersFrom(StepTime other) {
        Comparison persons = SamePersons.of(this, other);
        return isFirm() && other.isFirm() && runsFromLater == other.runsFromLater
                && (persons == Comparison.CANNOT_TELL || persons == Comparison.YES && (perhapsOther || other.perhapsOther)) && SameTime.of(this, other) == SameTime.NO;
    }

    /** Whether a person has to say if both are the same time, or meant alike. */
    public boolean isDoubtfulBeside(StepTime other) {
        SameTime same = SameTime.of(this, other);
        boolean doubt = !isFirm() || !other.isFirm() || runsFromLater != other.runsFromLater;
        return !perhapsOther && !other.perhapsOther && SamePersons.of(this, other) != Comparison.NO
                && (same == SameTime.CANNOT_TELL && (sure || other.sure) || same == SameTime.NO && doubt && (sure || other.sure));
    }

    private boolean isFirm() {
        return sure && limit.filter(TimeLimit::softened).isEmpty();
    }
}
