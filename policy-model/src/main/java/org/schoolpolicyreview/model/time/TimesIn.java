package org.schoolpolicyreview.model.time;

import java.util.List;

/**
 * The dates, periods, limits and rhythms that a text names, each with its place. The text is cut into words once for all
 * of them.
 *
 * <pre>{@code
 * TimesIn times = TimesIn.text("Reviewed in May 2025 and every two years.");
 * times.dates();     // May 2025
 * times.rhythms();   // every two years
 * }</pre>
 */
public final class TimesIn {

    private final Tokens tokens;

    private TimesIn(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The times of a sentence or a longer text. */
    public static TimesIn text(String text) {
        return new TimesIn(Tokens.of(text));
    }

    /** Its dates: see {@link WrittenDate#foundIn}. */
    public List<Located<WrittenDate>> dates() {
        return DateFinder.find(tokens).stream().map(found -> found.map(WrittenDate::of)).toList();
    }

    /** Its periods: see {@link WrittenPeriod#locatedIn}. */
    public List<Located<WrittenPeriod>> periods() {
        return PeriodFinder.find(tokens).stream().map(found -> found.map(WrittenPeriod::of)).toList();
    }

    /** Its limits: see {@link TimeLimit#foundIn}. */
    public List<Located<TimeLimit>> limits() {
        return LimitReader.find(tokens).stream().map(found -> found.map(TimeLimit::of)).toList();
    }

    /** Its rhythms: see {@link Rhythm#foundIn}. */
    public List<Located<Rhythm>> rhythms() {
        return RhythmFinder.find(tokens).stream().map(found -> found.map(Rhythm::of)).toList();
    }
}
