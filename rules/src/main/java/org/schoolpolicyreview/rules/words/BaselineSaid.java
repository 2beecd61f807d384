package org.schoolpolicyreview.rules.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.Figure;
import org.schoolpolicyreview.model.Objective;
import org.schoolpolicyreview.rules.words.FigureWords.FromTo;

/** Whether an objective gives the value that it starts from. */
final class BaselineSaid {

    private BaselineSaid() {}

    static ValueSaid of(Objective objective, ObjectiveWords words) {
        Optional<Figure> baseline = objective.baseline();
        Optional<String> value = baseline.flatMap(Figure::value);
        Optional<FromTo> fromTo = FigureWords.fromTo(words.passages());
        if (value.filter(Numbers::anyOf).isPresent()) {
            return fromTo.isEmpty() || Numbers.in(value.get()).stream().anyMatch(each -> each.value() == fromTo.get().from())
                    ? ValueSaid.given("gives the baseline ‘" + value.get() + "’")
                    : ValueSaid.disagrees("is noted with the baseline ‘" + value.get() + "’, and the quoted words give another");
        }
        List<String> passages = new ArrayList<>(words.promises());
        passages.addAll(objective.because());
        Optional<String> starts = FigureWords.starts(passages);
        if (starts.isPresent()) {
            return ValueSaid.given("gives the baseline ‘" + starts.get() + "’");
        }
        if (value.isPresent()) {
            return ValueSaid.fallsShort("gives ‘" + value.get() + "’ as its baseline, without a figure");
        }
        return baseline.isPresent() ? ValueSaid.fallsShort("says where a baseline comes from, without a figure") : ValueSaid.NOTHING;
    }
}
