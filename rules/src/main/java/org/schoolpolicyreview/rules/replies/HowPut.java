package org.schoolpolicyreview.rules.replies;

import java.util.Optional;
import org.schoolpolicyreview.rules.words.Firmness;

/**
 * How an answer is put: how firmly, and on what condition.
 *
 * @param firmness how firmly
 * @param condition what makes it hold only sometimes and does not rightly qualify it; empty if nothing does
 * @param elsewhere words by which it seems to be said of another time or another matter; empty if there are none
 * @param takenBack words by which it may be no promise of the school: a question, somebody else's rule; empty if there are none
 * @param offer whether an offer is asked for, which "can" and "may" put well enough
 */
public record HowPut(Firmness firmness, Optional<String> condition, Optional<String> elsewhere,
        Optional<String> takenBack, boolean offer) {

    /** Whether it is put firmly enough to be relied on. */
    public boolean firm() {
        return isFirm(firmness);
    }

    /** Whether the words seem to say that the thing is not done, or need not be. */
    public boolean seemsRefused() {
        return firmness == Firmness.WILL_NOT;
    }

    /** Whether it seems to be said of another time or another matter. */
    public boolean ofSomethingElse() {
        return elsewhere.isPresent();
    }

    /** Whether words around it may take it back. */
    public boolean mayBeNoPromise() {
        return takenBack.isPresent();
    }

    /** Whether it holds only on a condition. */
    public boolean conditional() {
        return condition.isPresent();
    }

    /** The same, on this condition. */
    public HowPut on(Optional<String> otherCondition) {
        return new HowPut(firmness, otherCondition, elsewhere, takenBack, offer);
    }

    /** Whether it is put firmly, without a condition, and said of now and of the school itself. */
    public boolean plain() {
        return firm() && !conditional() && !ofSomethingElse() && !mayBeNoPromise();
    }

    private boolean isFirm(Firmness each) {
        return switch (each) {
            case MUST, WILL, SHOULD -> true;
            case MAY -> offer;
            default -> false;
        };
    }
}
