package org.schoolpolicyreview.criteria;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.TimeLimit;

/**
 * What a part looks for in the documents. All limits, terms and sets stand in the criterion, never in a rule.
 *
 * @param topics the topics that it is about; none if its kind of question has none
 * @param law the law that is to be cited, if its kind has one
 * @param looksAt the keys or topics under which its answer would stand, where that is no topic of its own
 * @param says the terms that are to be said
 * @param enough how many of these terms are enough
 * @param notSaying terms that must not be said: what hollows a definition out, or is the opposite of what is asked
 * @param speaksOf terms of which a statement must say one to be an answer at all; any statement if empty
 * @param notOf terms that make a statement one about something else, unless it also speaks of a term above
 * @param rightlyIf conditions and exceptions that rightly qualify the promise
 * @param limit the limit of time, if its kind has one
 * @param rhythm how often at least, if its kind has one
 * @param atMost the largest number, if its kind has one
 * @param houseLimit whether the limit is a house value that no source sets
 * @param soonest whether the soonest of several times counts, and not the latest
 * @param offer whether it asks for an offer, which "can" and "may" put well enough
 * @param ofItself whether documents say it of themselves, so that only those of the criterion's kinds can answer
 */
public record Search(
        List<Topic> topics,
        Optional<String> law,
        List<String> looksAt,
        List<Term> says,
        int enough,
        List<Term> notSaying,
        List<Term> speaksOf,
        List<Term> notOf,
        List<Phrase> rightlyIf,
        Optional<TimeLimit> limit,
        Optional<Rhythm> rhythm,
        Optional<Integer> atMost,
        boolean houseLimit,
        boolean soonest,
        boolean offer,
        boolean ofItself) {

    public Search {
        topics = List.copyOf(topics);
        looksAt = List.copyOf(looksAt);
        says = List.copyOf(says);
        notSaying = List.copyOf(notSaying);
        speaksOf = List.copyOf(speaksOf);
        notOf = List.copyOf(notOf);
        rightlyIf = List.copyOf(rightlyIf);
    }

    /** The limit in words, whichever kind it is: "1 school day", "termly", "3". */
    public Optional<String> limitText() {
        return limit.map(TimeLimit::text).or(() -> rhythm.map(Rhythm::text)).or(() -> atMost.map(String::valueOf));
    }
}
