package org.schoolpolicyreview.rules.stated;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.Firmness;
import org.schoolpolicyreview.model.ReviewCycle;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.rules.words.FirmnessInWords;

/** A document says how often it, or something in it, is reviewed. */
public record CycleGiven(int document, ReviewCycle cycle, Strength strength) implements Stated {

    private static final Pattern OF_THE_PLAN = Pattern.compile("accessib|^(?:the |this )?(?:plan|document)$", Pattern.CASE_INSENSITIVE);

    @Override
    public Entry entry() {
        return cycle;
    }

    /** Whether it says how often: a number, or a time of the year. */
    public boolean often() {
        return cycle.every().filter(Rhythm::understood).isPresent();
    }

    /** How firmly it is put, where its words or those of its cycle say so. */
    public Optional<Firmness> weakly() {
        return Stream.of(cycle.words(), cycle.note(), cycle.every().map(Rhythm::text)).flatMap(Optional::stream)
                .flatMap(text -> FirmnessInWords.in(text).stream())
                .filter(each -> each != Firmness.MUST && each != Firmness.WILL && each != Firmness.SHOULD)
                .findFirst();
    }

    /** Whether it is put firmly. */
    public boolean firm() {
        return weakly().isEmpty();
    }

    /** Whether it is the cycle of the document itself, or of a plan under its cover, and not of something else in it. */
    public boolean ofItself() {
        return cycle.of().isEmpty() || OF_THE_PLAN.matcher(cycle.of().get()).find();
    }

    /** The cycle, in the document's words. */
    public String text() {
        return cycle.every().map(Rhythm::text).orElse("");
    }
}
