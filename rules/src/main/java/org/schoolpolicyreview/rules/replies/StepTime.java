package org.schoolpolicyreview.rules.replies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.rules.Agreement;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.questions.ReadWithTerms;
import org.schoolpolicyreview.rules.stated.Retold;
import org.schoolpolicyreview.rules.stated.Told;
import org.schoolpolicyreview.rules.words.LimitSaid;

/**
 * A time that a document firmly gives for a step of its procedure, read for a part that holds such times against each other.
 *
 * @param number counts these times, so that no two are compared twice
 * @param told what the document says
 * @param step the step, whichever topic it was noted under: a flow chart gives times for several
 * @param time the time
 * @param put how it is put
 * @param persons whom the step concerns, where it makes a difference; empty if it does not, or nothing is said of it
 * @param certain whether no other time stands beside it that could be meant
 * @param alone whether it is given for this step alone, and not for two that are named together
 */
public record StepTime(Matter matter, String part, int number, Told told, Topic step, LimitSaid time, HowPut put,
        Set<String> persons, boolean certain, boolean alone) implements Retold, ReadWithTerms {

    /** "On the same day" and "within 24 hours" both say "within a day": hours and days are counted differently. */
    private static final TimeLimit A_DAY = TimeLimit.of("24 hours");

    public StepTime {
        persons = Set.copyOf(persons);
    }

    /** Whether it can be relied on: it can be found again, its words carry it, and no other time could be meant. */
    public boolean reliable() {
        return strength() != Strength.CLAIMED && time.agreement() == Agreement.AGREES && certain && !put.notedWeaker();
    }

    /** Whether it stands at another place: the same passage, copied twice, cannot disagree with itself. */
    public boolean apartFrom(StepTime other) {
        if (document() != other.document()) {
            return true;
        }
        String words = entry().words().orElse("");
        String others = other.entry().words().orElse("");
        boolean samePlace = entry().page().equals(other.entry().page()) && entry().section().equals(other.entry().section());
        return words.isEmpty() || others.isEmpty() ? !samePlace : !words.contains(others) && !others.contains(words);
    }

    /** Whether it concerns the same persons: the family of one child, or of the other, or both. */
    public Comparison samePersons(StepTime other) {
        if (persons.equals(other.persons)) {
            return Comparison.YES;
        }
        if (persons.isEmpty() || other.persons.isEmpty()) {
            return step == Topic.LEAD_TOLD ? Comparison.YES : Comparison.CANNOT_TELL;
        }
        if (persons.stream().noneMatch(other.persons::contains)) {
            return Comparison.NO;
        }
        // One text may well tell one family sooner, and both in time.
        return document() == other.document() ? Comparison.CANNOT_TELL : Comparison.YES;
    }

    /** Whether the two are surely of one and the same step: one may be what a teacher does, the other what the head does. */
    public boolean ofTheSameStep(StepTime other) {
        List<String> by = told.statement().all(Statement.BY).stream().map(StepTime::plain).toList();
        List<String> otherBy = other.told.statement().all(Statement.BY).stream().map(StepTime::plain).toList();
        boolean sameDoers = by.isEmpty() || otherBy.isEmpty()
                || by.stream().anyMatch(one -> otherBy.stream().anyMatch(two -> one.contains(two) || two.contains(one)));
        return alone && other.alone && sameDoers;
    }

    /** Whether it holds on the same condition, or neither has one. */
    public boolean sameCondition(StepTime other) {
        return put.condition().map(StepTime::plain).equals(other.put.condition().map(StepTime::plain));
    }

    /** Whether both are the same time. Cannot be told where it depends on the day, or on how a day is counted. */
    public Comparison sameTime(StepTime other) {
        TimeLimit mine = time.limit().orElseThrow();
        TimeLimit theirs = other.time.limit().orElseThrow();
        Comparison one = mine.noLongerThan(theirs);
        Comparison two = theirs.noLongerThan(mine);
        if (one == Comparison.YES && two == Comparison.YES) {
            return Comparison.YES;
        }
        boolean alike = mine.isImmediate() != theirs.isImmediate() || withinADay(mine, theirs) || withinADay(theirs, mine);
        return !alike && (one == Comparison.NO || two == Comparison.NO) ? Comparison.NO : Comparison.CANNOT_TELL;
    }

    /** Whether a person has to say if both are the same: neither agreement nor difference can be relied on. */
    public boolean doubtfulBeside(StepTime other) {
        Comparison same = sameTime(other);
        boolean settled = same == Comparison.YES || same == Comparison.NO && samePersons(other) == Comparison.YES && ofTheSameStep(other);
        return !(settled && reliable() && other.reliable() && sameCondition(other));
    }

    private static boolean withinADay(TimeLimit sameDay, TimeLimit other) {
        Optional<Integer> amount = sameDay.span().map(span -> span.amount());
        return amount.equals(Optional.of(0)) && other.noLongerThan(A_DAY) == Comparison.YES
                && A_DAY.noLongerThan(other) == Comparison.YES;
    }

    private static String plain(String condition) {
        return condition.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
