package org.schoolpolicyreview.reading.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Reads a row that names a step, perhaps who does it, and a time: "Outcome to both families | Lead | 5 school days". */
final class RowStretch {

    private static final PhraseBook CUES = PhraseBook.beside(RowStretch.class, "cues.txt");
    /** A cell with a time holds so many words besides at most. */
    private static final int BESIDE = 7;
    /** So many words beside the time may name the step themselves. */
    private static final int WITH_TIME = 3;

    private RowStretch() {}

    /** The steps of the row with its time; none if it gives no time, or several. */
    static List<Stretch> of(Sentence row) {
        List<Stretches.Time> times = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        List<String> doers = new ArrayList<>();
        boolean later = false;
        Optional<String> together = Optional.empty();
        for (Context.Cell cell : row.context().columns()) {
            List<Stretches.Time> inCell = Stretches.times(row).stream().filter(time -> cell.span().contains(time.span())).toList();
            Optional<Stretches.Time> time = inCell.isEmpty() ? whole(cell) : Optional.of(inCell.get(0));
            boolean ofTime = time.filter(each -> besides(cell.text(), row, each) <= BESIDE).isPresent();
            if (ofTime) {
                times.add(time.get());
                together = Optional.of(cell.text()).filter(text -> besides(text, row, time.get()) >= WITH_TIME);
                later |= runsFromLater(row.text().substring(Math.min(time.get().span().end(), cell.span().end()), cell.span().end()));
            } else if (CUES.has(Words.of(cell.head()), "who") || !steps.isEmpty()) {
                doers.add(cell.text());
            } else if (Words.of(cell.text()).size() > 0 && cell.text().chars().anyMatch(Character::isLetter)) {
                steps.add(cell.text());
            }
        }
        if (times.size() != 1 || steps.isEmpty() && together.isEmpty()) {
            return List.of();
        }
        boolean runs = later;
        List<Stretch> stretches = new ArrayList<>();
        // "Class lead | Contacts both families within three school days": the step stands beside its time.
        together.ifPresent(text -> stretches.add(new Stretch(text, String.join(" . ", steps.isEmpty() ? doers : steps), times.get(0).limit(),
                times.get(0).rhythm(), StepTime.Place.TABLE, runs)));
        for (String step : steps.isEmpty() ? new String[0] : steps.get(0).split(";")) {
            stretches.add(new Stretch(step.strip(), String.join(" . ", doers), times.get(0).limit(), times.get(0).rhythm(),
                    StepTime.Place.TABLE, runs));
        }
        return stretches;
    }

    private static int besides(String cell, Sentence row, Stretches.Time time) {
        return Words.of(cell).size() - Words.of(time.span().of(row.text())).size();
    }

    /** "Within five school days after step 6". */
    private static boolean runsFromLater(String after) {
        Words words = Words.of(after);
        return CUES.at(words, 0).filter(hit -> hit.key().equals("runs")).isPresent() && CUES.has(words, "later");
    }

    private static Optional<Stretches.Time> whole(Context.Cell cell) {
        TimeLimit limit = TimeLimit.of(cell.text());
        return limit.understood() ? Optional.of(new Stretches.Time(cell.span(), Optional.of(limit), Optional.empty()))
                : Optional.empty();
    }
}
