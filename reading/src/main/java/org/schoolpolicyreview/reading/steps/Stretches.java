package org.schoolpolicyreview.reading.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Words;
import org.schoolpolicyreview.reading.values.Value;

/** Cuts a sentence into stretches with one time each. */
final class Stretches {

    private static final PhraseBook CUES = PhraseBook.beside(Stretches.class, "cues.txt");
    private static final List<String> ARROWS = List.of("\u2192", "\u21d2", "->", "=>", "\u2193", "\u27a1");
    /** Two times so near to each other, with "or" between, are one limit: the later. */
    private static final int ALTERNATIVES = 12;
    /** Where what belongs to a time before it ends. */
    private static final List<String> ENDS = List.of(";", ",", " and ", " but ");

    /**
     * A time where it stands.
     *
     * @param span where
     * @param limit by when
     * @param rhythm how often
     */
    record Time(Span span, Optional<TimeLimit> limit, Optional<Rhythm> rhythm) {}

    private Stretches() {}

    static List<Stretch> of(Sentence sentence) {
        if (sentence.kind() == Sentence.Kind.ROW) {
            return RowStretch.of(sentence).stream().toList();
        }
        String text = sentence.text();
        List<Span> segments = ARROWS.stream().filter(text::contains).findFirst().map(arrow -> segments(text, arrow))
                .orElse(List.of());
        List<Stretch> stretches = new ArrayList<>();
        if (segments.size() > 2) {
            segments.forEach(segment -> chart(segment.of(text)).ifPresent(stretches::add));
            return stretches;
        }
        List<Time> times = joined(text, times(sentence));
        for (int at = 0; at < times.size(); at++) {
            stretches.add(prose(text, times, at));
        }
        return stretches;
    }

    /** The times of a sentence that are understood, from left to right. */
    static List<Time> times(Sentence sentence) {
        Stream<Time> limits = sentence.mentions(Value.Limit.class).filter(mention -> mention.value().limit().understood())
                .map(mention -> new Time(mention.span(), Optional.of(mention.value().limit()), Optional.empty()));
        Stream<Time> rhythms = sentence.mentions(Value.Often.class).filter(mention -> mention.value().rhythm().understood())
                .map(mention -> new Time(mention.span(), Optional.empty(), Optional.of(mention.value().rhythm())));
        return Stream.concat(limits, rhythms).sorted(Comparator.comparingInt(time -> time.span().start())).toList();
    }

    private static List<Span> segments(String text, String arrow) {
        List<Span> segments = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf(arrow, start) < 0 ? text.length() : text.indexOf(arrow, start);
            segments.add(new Span(start, end));
            start = end + arrow.length();
        }
        return segments;
    }

    /** "establish the facts (10 school days)", "record within 48 hours". */
    private static Optional<Stretch> chart(String segment) {
        int open = segment.indexOf('(');
        int close = segment.indexOf(')', open + 1);
        if (open >= 0 && close > open) {
            TimeLimit bracketed = TimeLimit.of(segment.substring(open + 1, close));
            if (bracketed.understood()) {
                return Optional.of(new Stretch(segment.substring(0, open), "", Optional.of(bracketed), Optional.empty(),
                        StepTime.Place.CHART, false));
            }
        }
        List<TimeLimit> limits = TimeLimit.foundIn(segment).stream().filter(TimeLimit::understood).toList();
        if (limits.size() != 1) {
            return Optional.empty();
        }
        int at = segment.indexOf(limits.get(0).text());
        String named = at < 0 ? segment : segment.substring(0, at);
        return Optional.of(new Stretch(named, "", Optional.of(limits.get(0)), Optional.empty(), StepTime.Place.CHART, false));
    }

    /** "On the same school day, or on the next": the later counts. */
    private static List<Time> joined(String text, List<Time> times) {
        List<Time> joined = new ArrayList<>();
        for (Time time : times) {
            Time last = joined.isEmpty() ? time : joined.get(joined.size() - 1);
            int gap = time.span().start() - last.span().end();
            boolean or = gap > 0 && gap <= ALTERNATIVES && text.substring(last.span().end(), time.span().start()).contains("or ");
            if (or) {
                joined.set(joined.size() - 1, new Time(new Span(last.span().start(), time.span().end()), time.limit(), time.rhythm()));
            } else {
                joined.add(time);
            }
        }
        return joined;
    }

    /** A time follows what is to be done; where the sentence begins with a time, each stands before it. */
    private static Stretch prose(String text, List<Time> times, int at) {
        Time time = times.get(at);
        boolean leading = Words.of(text.substring(0, times.get(0).span().start())).size() <= 1;
        int from = at == 0 || leading ? at == 0 ? 0 : time.span().start() : times.get(at - 1).span().end();
        int to = at + 1 < times.size() ? leading ? times.get(at + 1).span().start() : Math.min(clauseEnd(text, time.span().end()),
                times.get(at + 1).span().start()) : text.length();
        int start = clauseStart(text, from, time.span().start());
        Words after = Words.of(text.substring(time.span().end(), to));
        boolean runs = CUES.at(after, 0).filter(hit -> hit.key().equals("runs")).isPresent() || CUES.at(after, 0)
                .filter(hit -> hit.key().equals("more")).isPresent();
        boolean later = runs && CUES.has(after, "later") || CUES.at(after, 0).filter(hit -> hit.key().equals("more")).isPresent();
        String tail = runs ? "" : text.substring(time.span().end(), clauseEnd(text, time.span().end()));
        String named = text.substring(Math.min(start, time.span().start()), time.span().start()) + " " + (leading && !runs
                ? text.substring(time.span().end(), to) : tail);
        return new Stretch(named, named, time.limit(), time.rhythm(), StepTime.Place.TEXT, later);
    }

    private static int clauseStart(String text, int from, int to) {
        int semicolon = Math.max(text.lastIndexOf(';', to), text.lastIndexOf(':', to));
        boolean named = semicolon >= from && Words.of(text.substring(semicolon, to)).size() > 2;
        return named ? semicolon + 1 : from;
    }

    private static int clauseEnd(String text, int from) {
        int end = text.length();
        for (String mark : ENDS) {
            int at = text.indexOf(mark, from);
            end = at < 0 ? end : Math.min(end, at);
        }
        return end;
    }
}
