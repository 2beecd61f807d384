package org.schoolpolicyreview.rules.replies;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.criteria.Grounds;
import org.schoolpolicyreview.reading.assertion.Assertion;
import org.schoolpolicyreview.reading.assertion.Kind;
import org.schoolpolicyreview.reading.assertion.ScopedCue;

/**
 * How an answer is put: plainly, or with a cue by which it is no firm promise.
 *
 * @param weakenedBy what the cue does; empty if nothing weakens it
 * @param words the words of the cue; empty if it stands around the sentence
 */
public record HowPut(Optional<Kind> weakenedBy, String words) {

    private static final Set<Kind> DENIALS = EnumSet.of(Kind.DENIAL, Kind.TAKEN_BACK);
    private static final Set<Kind> WEAK = EnumSet.of(Kind.HOPE, Kind.CONSIDERATION, Kind.ADVICE, Kind.MAY);
    private static final Set<Kind> CONDITIONS = EnumSet.of(Kind.CONDITION, Kind.DISCRETION, Kind.EXCEPTION, Kind.ONLY_SOME);
    /** An offer may be put so: "You may tell any adult, if you like". */
    private static final Set<Kind> OF_AN_OFFER = EnumSet.of(Kind.MAY, Kind.CONDITION);

    /** As an assertion has it. */
    public static HowPut of(Assertion assertion, Optional<ScopedCue> weakening, boolean offer) {
        return weakening.filter(cue -> !(offer && OF_AN_OFFER.contains(cue.kind())))
                .map(cue -> new HowPut(Optional.of(cue.kind()), assertion.words(cue)))
                .orElse(new HowPut(Optional.empty(), ""));
    }

    /** The cue, if there is one. */
    public Optional<Grounds.Cue> cue() {
        return weakenedBy.map(kind -> new Grounds.Cue(kind, words));
    }

    /** Whether it is only hoped for, advised, considered or allowed: that is no promise, however it is meant. */
    public boolean weak() {
        return weakenedBy.filter(WEAK::contains).isPresent();
    }

    /** Whether nothing weakens it. */
    public boolean plain() {
        return weakenedBy.isEmpty();
    }

    /** Whether the words seem to say that the thing is not done, or need not be. */
    public boolean seemsRefused() {
        return weakenedBy.filter(DENIALS::contains).isPresent();
    }

    /** Whether it seems to hold only sometimes, or for some. */
    public boolean conditional() {
        return weakenedBy.filter(CONDITIONS::contains).isPresent();
    }
}
