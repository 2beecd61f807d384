package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.Figure;
import org.schoolpolicyreview.model.Objective;
import org.schoolpolicyreview.rules.words.FigureWords.FromTo;
import org.schoolpolicyreview.rules.words.Numbers.Found;
import org.schoolpolicyreview.rules.words.Numbers.Of;

/** Whether an objective gives a value to reach, or only a direction. */
final class TargetSaid {

    private static final Pattern WHOLE = FigureWords.words("all|every|each|whole|half|twice|double|parity|no\\b|the (?:national )?average"
            + "|national|their share");

    private TargetSaid() {}

    static ValueSaid of(Objective objective, ObjectiveWords words, ValueSaid measure) {
        Optional<Figure> target = objective.target();
        Optional<String> value = target.flatMap(Figure::value);
        if (value.isPresent()) {
            return value(value.get(), words);
        }
        Optional<String> inWords = FigureWords.reached(words.promises());
        if (inWords.isPresent()) {
            return ValueSaid.given("gives the target ‘" + inWords.get() + "’");
        }
        Optional<String> direction = target.flatMap(Figure::direction);
        if (direction.isPresent()) {
            return FigureWords.comparesWithOthers(direction.get() + " all")
                    ? ValueSaid.given("gives the target ‘" + direction.get() + "’") : onlyDirection(direction.get());
        }
        // "Raise aspirations" has a direction too, but nothing that could be counted moves in it
        Matcher changes = MeasureSaid.CHANGES.matcher(objective.text());
        return measure.state() == ValueSaid.State.GIVEN && changes.find() ? onlyDirection(changes.group()) : ValueSaid.NOTHING;
    }

    private static ValueSaid onlyDirection(String direction) {
        return ValueSaid.fallsShort("gives only a direction, ‘" + direction + "’");
    }

    private static ValueSaid value(String value, ObjectiveWords words) {
        List<Found> numbers = Numbers.in(value);
        if (numbers.isEmpty() && !WHOLE.matcher(value).find() && !FigureWords.comparesWithOthers(value)) {
            return ValueSaid.fallsShort("gives ‘" + value + "’ as its target, which is no value to reach");
        }
        return carries(numbers, words.passages()) ? ValueSaid.given("gives the target ‘" + value + "’")
                : ValueSaid.disagrees("is noted with the target ‘" + value + "’, and the quoted words give another");
    }

    /** Whether the quoted words carry the numbers of a target, or no value at all. */
    private static boolean carries(List<Found> numbers, List<String> passages) {
        if (numbers.isEmpty() || FigureWords.reached(passages).isEmpty()) {
            return true;
        }
        Optional<FromTo> fromTo = FigureWords.fromTo(passages);
        if (fromTo.isPresent()) {
            return numbers.stream().anyMatch(number -> number.value() == fromTo.get().to());
        }
        List<Found> inWords = passages.stream().flatMap(passage -> Numbers.in(passage).stream()).toList();
        return numbers.stream().anyMatch(number -> inWords.stream().anyMatch(said -> same(number, said)));
    }

    private static boolean same(Found number, Found said) {
        return number.value() == said.value()
                && (number.of() == said.of() || number.of() == Of.SOMETHING || said.of() == Of.SOMETHING);
    }
}
