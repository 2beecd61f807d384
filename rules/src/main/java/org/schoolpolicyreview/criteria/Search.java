package org.schoolpolicyreview.criteria;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.TimeLimit;

/**
 * What a part looks for in the documents. All limits, terms and sets stand in the criterion, never in a rule.
 *
 * @param names what a sentence has to name, each of these, itself or in what stands above it, or it answers nothing
 * @param says the terms that are to be said
 * @param enough how many of these terms are enough
 * @param limit the limit of time, if its kind has one
 * @param rhythm how often at least, if its kind has one
 * @param atMost the largest number, if its kind has one
 * @param houseLimit whether the limit is a house value that no source sets
 * @param soonest whether the soonest of several times counts, and not the latest
 * @param offer whether it asks for an offer, which "can" and "may" put well enough
 */
public record Search(
        List<Term> names,
        List<Term> says,
        int enough,
        Optional<TimeLimit> limit,
        Optional<Rhythm> rhythm,
        Optional<Integer> atMost,
        boolean houseLimit,
        boolean soonest,
        boolean offer) {

    public Search {
        names = List.copyOf(names);
        says = List.copyOf(says);
    }

    /** The limit in words, whichever kind it is: "1 school day", "termly". */
    public Optional<String> limitText() {
        return limit.map(TimeLimit::text).or(() -> rhythm.map(Rhythm::text)).or(() -> atMost.map(String::valueOf));
    }
}
