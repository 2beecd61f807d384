package org.schoolpolicyreview.rules.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.schoolpolicyreview.model.Figure;
import org.schoolpolicyreview.model.Objective;

/** The words of an objective that say what is to be reached, apart from those of its actions and its progress. */
public final class ObjectiveWords {

    private final Objective objective;
    private final List<String> passages;

    /** Of an objective. */
    public ObjectiveWords(Objective objective) {
        this.objective = objective;
        List<String> others = Stream.of(objective.actions(), objective.progress(), objective.status().stream().toList())
                .flatMap(List::stream).map(ObjectiveWords::bare).toList();
        this.passages = objective.passages().stream().filter(passage -> others.stream().noneMatch(other ->
                other.contains(bare(passage)) || bare(passage).startsWith(other))).toList();
    }

    /** The quoted passages that are no action and no report of progress. */
    public List<String> passages() {
        return passages;
    }

    /** What is to be reached: the text, the measure with its target, the signs of success, the quoted passages. */
    public List<String> goal() {
        List<String> goal = new ArrayList<>();
        goal.add(objective.text());
        goal.add(objective.measure().orElse("") + ", " + objective.target().map(ObjectiveWords::figure).orElse(""));
        goal.addAll(objective.success());
        goal.addAll(passages);
        return goal;
    }

    /** What is promised of it in numbers: the signs of success, the quoted passages and the text, in this order. */
    List<String> promises() {
        return Stream.of(objective.success(), passages, List.of(objective.text())).flatMap(List::stream).toList();
    }

    /** The words by which it is only hoped for, or depends on money; empty if there are none. */
    Optional<String> hope() {
        return promises().stream().flatMap(each -> DenialsSaid.hopeIn(each).stream()).findFirst();
    }

    private static String figure(Figure figure) {
        return Stream.of(figure.direction(), figure.value(), figure.unit())
                .flatMap(each -> each.stream()).reduce((one, other) -> one + " " + other).orElse("");
    }

    /** Without capitals and the full stop at the end, which a table or a note may have and the other not. */
    private static String bare(String text) {
        return Plain.of(text).strip().toLowerCase(Locale.ROOT).replaceAll("[.;,]+$", "");
    }
}
