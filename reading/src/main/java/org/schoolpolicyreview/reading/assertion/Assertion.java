package org.schoolpolicyreview.reading.assertion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;

/**
 * How a sentence is put.
 *
 * @param sentence the sentence
 * @param cues its cues, by where they stand
 */
public record Assertion(Sentence sentence, List<ScopedCue> cues) {

    /** What governs less than one part in so many of its sentence is an aside. */
    private static final int ASIDE = 3;
    /** These may stand beside a condition that keeps somebody safe. */
    private static final Set<Kind> QUALIFIED = Set.of(Kind.DENIAL, Kind.MAY, Kind.DISCRETION);

    public Assertion {
        cues = List.copyOf(cues);
    }

    /**
     * The first cue by which it is no firm promise: one that governs more than an aside, unless what is denied or left open
     * keeps somebody safe. "We do not ring if that could put the child at risk" promises safety; "We do not ring unless the
     * child is at risk" does not.
     */
    public Optional<ScopedCue> weakening() {
        return cues.stream().filter(this::governsMoreThanAnAside).filter(cue -> !qualifiesRightly(cue)).findFirst();
    }

    /** The first cue by which what stands in a stretch of it is no firm promise. */
    public Optional<ScopedCue> weakening(Span stretch) {
        return cues.stream().filter(cue -> cue.kind().weakens() && cue.kind() != Kind.QUESTION || governsMoreThanAnAside(cue))
                .filter(cue -> cue.governs(stretch)).filter(cue -> !qualifiesRightly(cue)).findFirst();
    }

    /** The words of a cue; empty if it stands in a heading, in the opening line or in the sentence after. */
    public String words(ScopedCue cue) {
        return sentence.words(cue.cue());
    }

    /** A question asks only if it asks the whole: "Who leads? | The DSL" tells. */
    private boolean governsMoreThanAnAside(ScopedCue cue) {
        int part = cue.kind() == Kind.QUESTION ? 1 : ASIDE;
        return cue.kind().weakens() && part * cue.scope().length() >= sentence.text().length();
    }

    /** Whether a condition or an exception of it keeps somebody safe: "unless the child would come to harm". */
    public boolean keepsSomebodySafe() {
        return cues.stream().anyMatch(cue -> cue.kind() == Kind.SAFEGUARD);
    }

    private boolean qualifiesRightly(ScopedCue cue) {
        return QUALIFIED.contains(cue.kind()) && cues.stream().anyMatch(other -> other.kind() == Kind.SAFEGUARD
                && !(cue.kind() == Kind.DENIAL && words(other).toLowerCase(Locale.ROOT).startsWith("unless")));
    }
}
