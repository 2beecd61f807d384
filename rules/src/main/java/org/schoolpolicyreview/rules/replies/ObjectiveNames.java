package org.schoolpolicyreview.rules.replies;

import java.util.Set;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.questions.ReadWithTerms;
import org.schoolpolicyreview.rules.stated.ObjectiveGiven;
import org.schoolpolicyreview.rules.stated.OfObjective;

/**
 * Which terms of a part an objective says, read with the part's own terms. What only looks like one of them has been
 * taken out of the words first.
 *
 * @param of the objective
 * @param says the terms that are looked for, in what is to be reached
 * @param notSaying the terms that rule it out, in what is to be reached
 * @param speaksOf the terms that a person should weigh, in what is to be reached
 * @param onTheWay the terms that are looked for, in its reasons and actions
 * @param denied the terms that are looked for and are said not to be its subject
 */
public record ObjectiveNames(Matter matter, String part, ObjectiveGiven of, Set<String> says, Set<String> notSaying,
        Set<String> speaksOf, Set<String> onTheWay, Set<String> denied) implements OfObjective, ReadWithTerms {

    public ObjectiveNames {
        says = Set.copyOf(says);
        notSaying = Set.copyOf(notSaying);
        speaksOf = Set.copyOf(speaksOf);
        onTheWay = Set.copyOf(onTheWay);
        denied = Set.copyOf(denied);
    }

    /** Whether it is the first of its document. */
    public boolean first() {
        return of.number() == 0;
    }

    /** Its words in short. */
    public String text() {
        return of.objective().text();
    }

    /** The terms that were looked for and found in what is to be reached, or else on the way, as readers see them. */
    public String named() {
        return String.join(" and ", (says.isEmpty() ? onTheWay : says).stream().sorted().toList());
    }

    /** Whether one of the terms that are looked for is said of what is to be reached. */
    public boolean saysSome() {
        return !says.isEmpty();
    }

    /** Whether one of the terms that rule it out is said of what is to be reached. */
    public boolean ruledOut() {
        return !notSaying.isEmpty();
    }

    /** Whether one of the terms that a person should weigh is said of what is to be reached. */
    public boolean weighable() {
        return !speaksOf.isEmpty();
    }

    /** Whether one of the terms that are looked for is said only of its reasons and actions. */
    public boolean saysOnlyOnTheWay() {
        return says.isEmpty() && denied.isEmpty() && !onTheWay.isEmpty();
    }

    /** Whether a term that is looked for is named only to say that no objective deals with it. */
    public boolean onlyDenies() {
        return says.isEmpty() && !denied.isEmpty();
    }
}
