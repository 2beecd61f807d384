package org.schoolpolicyreview.model.time;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a text that is one rhythm: its interval, what triggers it besides, its events and its day of the year. */
final class RhythmReader {

    /** In words, numbers and marks. Longer texts are more than one rhythm. */
    private static final int LONGEST = 100;

    /** These turn the meaning of an interval: "less often than annually", "at most every 4 years". */
    private static final Set<String> TURNING = Set.of("not", "never", "no", "less", "fewer", "most", "rarely",
            "seldom", "than", "maximum", "unless");
    /** "3 years" or "a 2 year cycle", alone in a field for the rhythm, is the rhythm. */
    private static final Set<String> CYCLE = Set.of("cycle", "review", "rolling", "basis", "a", "on", "reviewed");

    private final Tokens tokens;
    private final List<String> triggers = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private @Nullable Interval interval;
    private @Nullable MonthDay byDate;
    private boolean atLeast;
    private boolean vague;
    private boolean muddled;

    private RhythmReader(Tokens tokens) {
        this.tokens = tokens;
    }

    static Rhythm.Reading read(String text) {
        RhythmReader reader = new RhythmReader(Tokens.of(text));
        if (reader.tokens.size() > LONGEST) {
            return Rhythm.Reading.NOT_UNDERSTOOD;
        }
        reader.interval = reader.lengthAlone(DateReader.afterLabel(reader.tokens));
        int index = reader.interval == null ? 0 : reader.tokens.size();
        while (index < reader.tokens.size()) {
            index = reader.step(index);
        }
        return reader.reading();
    }

    /** Reads what stands at an index; the index after it. */
    private int step(int index) {
        IntervalMatch match = IntervalForms.at(tokens, index);
        if (match.found()) {
            muddled |= interval != null && !interval.equals(match.interval());
            interval = match.interval();
            atLeast |= match.atLeast();
            return match.end();
        }
        int trigger = RhythmWords.triggerStart(tokens, index);
        if (trigger >= 0) {
            int end = RhythmWords.triggerEnd(tokens, trigger);
            triggers.add(tokens.text(trigger, end));
            return end;
        }
        CalendarRhythms.ByDate day = CalendarRhythms.byDate(tokens, index);
        if (day.day() != null) {
            byDate = day.day();
            return day.end();
        }
        int end = RhythmWords.eventEnd(tokens, index);
        if (end > index) {
            events.add(tokens.text(index, end));
            return end;
        }
        end = Math.max(RhythmWords.VAGUE.end(tokens, index), RhythmWords.VAGUE_IN_A_FIELD.end(tokens, index));
        if (end > index) {
            vague = true;
            return end;
        }
        DateMatch date = DateForms.at(tokens, index);
        if (date.found()) {
            return date.end();
        }
        muddled |= tokens.at(index).isOneOf(TURNING) || NumberWords.counts(tokens.at(index));
        return index + 1;
    }

    private @Nullable Interval lengthAlone(int start) {
        Interval length = null;
        int index = start;
        while (index < tokens.size()) {
            Measured measured = Measured.at(tokens, index);
            boolean first = measured.found() && length == null && measured.unit().compareTo(Unit.DAYS) > 0;
            if (!first && !tokens.at(index).isOneOf(CYCLE) && !tokens.at(index).isMark()) {
                return null;
            }
            length = first ? Interval.every(measured.amount(), measured.unit()) : length;
            index = first ? measured.end() : index + 1;
        }
        return length;
    }

    private Rhythm.Reading reading() {
        Interval sure = muddled ? null : interval;
        return new Rhythm.Reading(sure, sure != null && atLeast, vague && interval == null, List.copyOf(triggers),
                List.copyOf(events), sure == null ? null : byDate);
    }
}
