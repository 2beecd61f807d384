package org.schoolpolicyreview.model.time;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a text that is a period and nothing else: its dates, what joins them, and a length. */
final class PeriodReader {

    /** In words, numbers and marks. Longer texts are no period. */
    private static final int LONGEST = 40;

    private static final Phrases FROM = Phrases.of("from", "since", "starting", "starting on", "starting in",
            "beginning", "with effect from", "effective from", "applicable from", "in force from");
    private static final Phrases TO = Phrases.of("to", "until", "till", "through", "up to", "-", "ending");
    private static final Set<String> OTHER_WORDS = Set.of("a", "academic", "applicable", "applies", "between",
            "covered", "covering", "covers", "cycle", "effective", "equality", "for", "in", "information", "is",
            "objectives", "of", "on", "our", "over", "period", "plan", "policy", "rolling", "scheme", "single",
            "statement", "strategy", "the", "this", "valid", "validity", "year", "years", "(", ")", ",", ".", "*");

    private static final Set<String> NO_END = Set.of("ongoing", "present", "onwards");

    private final Tokens tokens;
    private final List<DateMatch> dates = new ArrayList<>();
    private boolean between;
    private boolean from;
    private boolean to;
    private boolean endsWith;
    private boolean goesOn;
    private @Nullable Period length;

    private PeriodReader(Tokens tokens) {
        this.tokens = tokens;
    }

    static WrittenPeriod.Reading read(String text) {
        PeriodReader reader = new PeriodReader(Tokens.of(text));
        if (reader.tokens.size() > LONGEST) {
            return WrittenPeriod.Reading.NOT_UNDERSTOOD;
        }
        int index = DateReader.afterLabel(reader.tokens);
        while (index < reader.tokens.size()) {
            int end = reader.step(index);
            if (end == index) {
                return WrittenPeriod.Reading.NOT_UNDERSTOOD;
            }
            index = end;
        }
        return reader.reading(text);
    }

    static WrittenPeriod.Reading join(WrittenDate first, WrittenDate last) {
        String impossible = first.impossible().or(last::impossible).orElse(null);
        return impossible != null ? new WrittenPeriod.Reading(null, null, null, impossible)
                : joined(first.range().orElse(null), last.range().orElse(null), null, first + " to " + last);
    }

    /** Inclusive: 1 September 2024 to 31 August 2028 is four years. */
    static Comparison noLongerThan(DateRange starts, DateRange ends, Period time) {
        boolean always = ends.to().isBefore(starts.from().plus(time));
        boolean never = !ends.from().isBefore(starts.to().plus(time));
        return Comparison.when(always, never);
    }

    /** Reads what stands at an index; the index after it, or the same index for what a period does not hold. */
    private int step(int index) {
        boolean startsClean = tokens.startsClean(index) || !dates.isEmpty() && tokens.at(index - 1).is("-");
        DateMatch date = startsClean ? DateForms.inRangeAt(tokens, index) : DateMatch.NONE;
        if (!date.found() && !dates.isEmpty() && to) {
            date = shortSecondYear(index);
        }
        if (date.found()) {
            dates.add(date);
            return dates.size() > 2 || dates.size() == 2 && !to ? index : date.end();
        }
        Measured measured = Measured.at(tokens, index);
        if (measured.found() && length == null && period(measured) != null) {
            length = period(measured);
            return measured.end();
        }
        int end = FROM.end(tokens, index);
        if (end > index) {
            from = true;
            return end;
        }
        end = TO.end(tokens, index);
        if (end == index && between && tokens.at(index).is("and")) {
            end = index + 1;
        }
        if (end > index) {
            to = true;
            endsWith |= dates.isEmpty();
            return end;
        }
        goesOn |= tokens.at(index).isOneOf(NO_END);
        between |= tokens.at(index).is("between");
        return tokens.at(index).isOneOf(OTHER_WORDS) || tokens.at(index).isOneOf(NO_END) ? index + 1 : index;
    }

    /** The second year of "2019-23". */
    private DateMatch shortSecondYear(int index) {
        NamedTime first = dates.get(0).time();
        Token second = tokens.at(index);
        boolean yearBefore = CalendarWords.fullYear(tokens.at(index - 2)) >= 0 && tokens.at(index - 1).is("-");
        if (first == null || !yearBefore || !second.isNumberOf(2) || !tokens.endsClean(index + 1)) {
            return DateMatch.NONE;
        }
        int century = first.whole().from().getYear() / 100 * 100;
        int year = century + second.number();
        // "1998-02" runs into the next century; "2023-19" is a slip of the pen.
        boolean turned = first.whole().from().getYear() % 100 >= 90 && second.number() <= 10;
        return DateMatch.of(index + 1, NamedTime.year(turned ? year + 100 : year), DateMatch.Form.FIELD_ONLY);
    }

    private WrittenPeriod.Reading reading(String text) {
        for (DateMatch date : dates) {
            if (date.impossible() != null) {
                return new WrittenPeriod.Reading(null, null, null, date.impossible());
            }
        }
        DateRange first = dates.isEmpty() ? null : range(dates.get(0));
        DateRange last = dates.size() < 2 ? null : range(dates.get(1));
        if (first == null || last != null) {
            return first == null && (from || to) ? WrittenPeriod.Reading.NOT_UNDERSTOOD
                    : joined(first, last, length, text);
        }
        if (to && (endsWith ? from || goesOn : !goesOn)) {
            return WrittenPeriod.Reading.NOT_UNDERSTOOD;
        }
        if (endsWith) {
            return new WrittenPeriod.Reading(null, first, length, null);
        }
        if (from || goesOn) {
            return new WrittenPeriod.Reading(first, endAfter(first, length), length, null);
        }
        return first.isOneDay() || length != null ? new WrittenPeriod.Reading(null, null, length, null)
                : new WrittenPeriod.Reading(DateRange.of(first.from()), DateRange.of(first.to()), null, null);
    }

    private static WrittenPeriod.Reading joined(@Nullable DateRange first, @Nullable DateRange last,
            @Nullable Period length, String name) {
        if (first == null || last == null) {
            return new WrittenPeriod.Reading(first, last, length, null);
        }
        if (last.to().isBefore(first.from())) {
            return new WrittenPeriod.Reading(null, null, length, name + " ends before it starts");
        }
        boolean schoolYear = isYear(first) && isYear(last) && last.from().getYear() == first.from().getYear() + 1;
        if (schoolYear) {
            return joined(DateRange.ofAcademicYear(first.from().getYear()),
                    DateRange.ofAcademicYear(first.from().getYear()), length, name);
        }
        DateRange starts = isAcademicYear(first) ? DateRange.of(first.from()) : first;
        DateRange ends = isAcademicYear(last) ? DateRange.of(last.to()) : last;
        return new WrittenPeriod.Reading(starts, ends, length, null);
    }

    private static @Nullable DateRange endAfter(DateRange start, @Nullable Period length) {
        return length == null ? null : new DateRange(start.from().plus(length).minusDays(1),
                start.to().plus(length).minusDays(1));
    }

    private static @Nullable DateRange range(DateMatch date) {
        return date.time() == null ? null : date.time().whole();
    }

    private static boolean isYear(DateRange range) {
        return range.equals(DateRange.ofYear(range.from().getYear()));
    }

    private static boolean isAcademicYear(DateRange range) {
        return range.equals(DateRange.ofAcademicYear(range.from().getYear()));
    }

    private static @Nullable Period period(Measured measured) {
        return switch (measured.unit()) {
            case YEARS -> Period.ofYears(measured.amount());
            case MONTHS -> Period.ofMonths(measured.amount());
            default -> null;
        };
    }
}
