package org.schoolpolicyreview.rules.stated;

import java.util.Optional;
import java.util.stream.Stream;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.Objective;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.words.DenialsSaid;

/**
 * A document gives an equality objective.
 *
 * @param document the number of the document
 * @param number its number in the document, from 0
 * @param objective the objective
 * @param strength how good the evidence is
 */
public record ObjectiveGiven(int document, int number, Objective objective, Strength strength) implements Stated {

    @Override
    public Entry entry() {
        return objective;
    }

    /** Whether a matter is about it: about it alone, or about the whole school. */
    public boolean isOf(Matter matter) {
        return matter.ofWholeSchool() || matter.document() == document && (!matter.ofObjective() || matter.objective() == number);
    }

    /** The words of it that say that there is no objective; empty if none do. */
    public Optional<String> saysThereIsNone() {
        return Stream.concat(Stream.of(objective.text()), objective.passages().stream())
                .flatMap(text -> DenialsSaid.ofObjectivesIn(text).stream()).findFirst();
    }

    /** Whether it says that there is no objective. */
    public boolean deniesItself() {
        return saysThereIsNone().isPresent();
    }

    /** Whether it can carry a pass: there are words, or a summary with a place. */
    public boolean canBeFoundAgain() {
        return strength != Strength.CLAIMED;
    }
}
