package org.schoolpolicyreview.criteria;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.TimeLimit;

/**
 * What a part looks for in the documents. All limits, terms and sets stand in the criterion, never in a rule.
 *
 * @param says the terms that are to be said
 * @param enough how many of these terms are enough
 * @param notSaying terms that must not be said: what hollows a definition out, or is the opposite of what is asked
 * @param foundBy terms each of which a sentence must say, itself or in what stands around it, to be an answer at all
 * @param speaksOf terms of which a sentence must say one to be an answer at all; any sentence if empty
 * @param notOf terms that make a sentence one about something else, unless it also speaks of a term above
 * @param rightlyIf conditions and exceptions that rightly qualify the promise
 * @param limit the limit of time, if its kind has one
 * @param rhythm how often at least, if its kind has one
 * @param atMost the largest number, if its kind has one
 * @param houseLimit whether the limit is a house value that no source sets
 * @param soonest whether the soonest of several times counts, and not the latest
 * @param offer whether it asks for an offer, which "can" and "may" put well enough
 */
public record Search(
        List<Term> says,
        int enough,
        List<Term> notSaying,
        List<Term> foundBy,
        List<Term> speaksOf,
        List<Term> notOf,
        List<Phrase> rightlyIf,
        Optional<TimeLimit> limit,
        Optional<Rhythm> rhythm,
        Optional<Integer> atMost,
        boolean houseLimit,
        boolean soonest,
        boolean offer) {

    public Search {
        says = List.copyOf(says);
        notSaying = List.copyOf(notSaying);
        foundBy = List.copyOf(foundBy);
        speaksOf = List.copyOf(speaksOf);
        notOf = List.copyOf(notOf);
        rightlyIf = List.copyOf(rightlyIf);
    }

    /** The limit in words, whichever kind it is: "1 school day", "termly". */
    public Optional<String> limitText() {
        return limit.map(TimeLimit::text).or(() -> rhythm.map(Rhythm::text)).or(() -> atMost.map(String::valueOf));
    }
}
