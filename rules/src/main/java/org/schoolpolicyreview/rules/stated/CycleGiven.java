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

    /** How firmly it is put, where that is less than a promise. */
    public Optional<Firmness> weakly() {
        return Stream.of(cycle.words().flatMap(this::there), cycle.note().flatMap(this::there), FirmnessInWords.in(text()))
                .flatMap(Optional::stream)
                .filter(each -> each != Firmness.MUST && each != Firmness.WILL && each != Firmness.SHOULD)
                .findFirst();
    }

    /** Around the cycle, where the words carry it as it was noted; else anywhere in them. */
    private Optional<Firmness> there(String words) {
        int at = words.indexOf(text());
        return at < 0 || text().isEmpty() ? FirmnessInWords.in(words) : FirmnessInWords.at(words, at, at + text().length());
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
