package org.schoolpolicyreview.reading.things.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Reads the fields of an objective that are words: reason, measure, baseline, target and progress. */
final class Values {

    private static final CueList CUES = CueList.read(Values.class, "values.txt");

    private static final int CLAUSE = 4;
    private static final int SHORT = 6;

    private final Draft draft;

    Values(Draft draft) {
        this.draft = draft;
    }

    Slot<String> reason() {
        Slot<String> labelled = labelled(Field.REASON);
        return labelled.isPresent() ? labelled : observed().orElseGet(() -> free("reason"));
    }

    /** In the column of characteristics a clause tells what was seen: "Boys write less than girls". */
    private Optional<Slot<String>> observed() {
        return draft.saying(Field.GROUP).stream()
                .filter(part -> Tokens.of(part.text()).size() >= CLAUSE && part.text().indexOf(';') < 0
                        && Tokens.of(part.text()).stream().allMatch(Token::isWord) && !About.isGroup(part.text()))
                .findFirst().map(part -> Slot.likely(part.text(), part.quotation()));
    }

    Slot<String> measure() {
        for (Part part : draft.saying(Field.MEASURE)) {
            if (!isBlank(part.text()) && !isDone(part)) {
                boolean counts = Countable.canBeCounted(part.text()) || Figures.in(part.text());
                boolean soft = !counts && !CUES.of("uncountable", Tokens.of(part.text())).isEmpty();
                return counts ? Slot.sure(part.text(), part.quotation())
                        : soft ? Slot.absent() : Slot.likely(part.text(), part.quotation());
            }
        }
        List<Part> figures = new ArrayList<>(draft.saying(Field.BASELINE, Field.TARGET));
        figures.removeIf(part -> !Figures.in(part.text()));
        for (Part part : draft.saying(Field.STATEMENT, Field.DETAIL)) {
            boolean reached = !figures.isEmpty() || Figures.in(part.text()) || new Figures(part.text()).target().isPresent();
            // "To narrow the gap" names what could be counted, and does not say that anybody counts it.
            Figures own = new Figures(part.text());
            boolean both = own.from().isPresent() && own.target().isPresent();
            if (both || Countable.canBeCounted(part.text()) && reached || Countable.saysHowItIsCounted(part.text())) {
                return Slot.sure(part.text(), part.quotation());
            }
        }
        Optional<Part> whom = figures.isEmpty() ? Optional.empty() : draft.saying(Field.DETAIL).stream()
                .filter(part -> Countable.saysWhoIsCounted(part.text())).findFirst();
        if (whom.isPresent() && draft.byHeading) {
            return Slot.sure(whom.get().text(), whom.get().quotation());
        }
        for (Part part : figures) {
            if (part.fields().size() == 1 && Countable.canBeCounted(part.text()) && Tokens.of(part.text()).size() > SHORT
                    && draft.byHeading) {
                return Slot.sure(part.text(), part.quotation());
            }
        }
        List<Part> statements = new ArrayList<>(draft.saying(Field.STATEMENT));
        statements.removeIf(part -> Label.of(part.text()).filter(label -> label.rest() == part.text().length()).isPresent());
        return figures.isEmpty() || statements.isEmpty() ? Slot.absent()
                : Slot.sure(statements.get(statements.size() - 1).text(), statements.get(statements.size() - 1).quotation());
    }

    Slot<String> baseline() {
        for (Part part : draft.saying(Field.BASELINE)) {
            Figures figures = new Figures(part.text());
            Optional<String> value = figures.from().or(() -> part.says(Field.TARGET) && part.fields().size() > 1
                    && !part.says(Field.MEASURE) ? Optional.empty() : figures.first());
            if (value.isPresent() && !isBlank(part.text())) {
                String words = part.fields().size() == 1 ? part.text() : value.get();
                return Slot.sure(words, part.quotation().of(words));
            }
        }
        Slot<String> found = first(Figures::from, Field.TARGET, Field.MEASURE, Field.STATEMENT, Field.DETAIL);
        // Evidence with a figure tells where it starts, in all likelihood.
        return found.isPresent() ? found : first(figures -> figures.from().or(figures::first), Field.REASON).value()
                .map(words -> Slot.likely(words, draft.saying(Field.REASON).get(0).quotation().of(words)))
                .orElseGet(Slot::absent);
    }

    Slot<String> target() {
        for (Part part : draft.saying(Field.TARGET)) {
            if (!isBlank(part.text())) {
                Figures figures = new Figures(part.text());
                Optional<String> value = (part.fields().size() > 1 ? figures.target() : Optional.<String>empty())
                        .or(figures::first).or(figures::target);
                if (part.fields().size() == 1 || value.isPresent()) {
                    String words = part.fields().size() == 1 ? part.text() : value.orElse(part.text());
                    return Slot.sure(words, part.quotation().of(words));
                }
            }
        }
        Slot<String> found = first(Figures::target, Field.STATEMENT, Field.MEASURE, Field.DETAIL);
        if (found.isPresent()) {
            return found;
        }
        Slot<String> opening = first(Figures::opening, Field.STATEMENT);
        if (opening.isPresent()) {
            return opening;
        }
        // A success criterion with a figure is what is to be reached, unless it says what was.
        Slot<String> figure = first(figures -> figures.first().filter(value -> !figures.from().equals(Optional.of(value))),
                Field.MEASURE);
        return figure.isPresent() ? figure : draft.saying(Field.MEASURE).stream().filter(Values::isDone).findFirst()
                .map(part -> Slot.likely(part.text(), part.quotation())).orElseGet(Slot::absent);
    }

    /** "Loop installed": something is done or not done, and nothing is counted. */
    private static boolean isDone(Part part) {
        List<Token> tokens = Tokens.of(part.text());
        return part.says(Field.MEASURE) && tokens.size() <= SHORT && !Figures.in(part.text())
                && tokens.stream().anyMatch(token -> CUES.at("done", List.of(token), 0).isPresent());
    }

    Slot<String> progress() {
        return labelled(Field.PROGRESS);
    }

    private Slot<String> labelled(Field field) {
        return draft.saying(field).stream().filter(part -> !isBlank(part.text())).findFirst()
                .map(part -> Slot.sure(part.text(), part.quotation())).orElseGet(Slot::absent);
    }

    private Slot<String> free(String cue) {
        return draft.saying(Field.STATEMENT, Field.DETAIL, Field.STEPS).stream()
                .filter(part -> !CUES.of(cue, Tokens.of(part.text())).isEmpty()).findFirst()
                .map(part -> Slot.likely(part.text(), part.quotation())).orElseGet(Slot::absent);
    }

    private Slot<String> first(Function<Figures, Optional<String>> value, Field... fields) {
        for (Part part : draft.saying(fields)) {
            Optional<String> words = value.apply(new Figures(part.text()));
            if (words.isPresent()) {
                return Slot.sure(words.get(), part.quotation().of(words.get()));
            }
        }
        return Slot.absent();
    }

    static boolean isBlank(String text) {
        List<Token> tokens = Tokens.of(text);
        return tokens.stream().noneMatch(Token::isWord)
                || CUES.at("blank", tokens, 0).filter(blank -> tokens.size() <= blank.to() + 2).isPresent();
    }
}
