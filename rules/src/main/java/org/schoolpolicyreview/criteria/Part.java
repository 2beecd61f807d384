package org.schoolpolicyreview.criteria;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.model.time.TimeLimit;

/**
 * One of the things that a criterion asks. The sentences complete "The policy ...".
 *
 * @param name its name within the criterion
 * @param question what is asked of the documents, in plain words
 * @param shown what the documents do if it is shown: "says how soon the record is written"
 * @param missing what they do not do: "does not say how soon the record is written"
 * @param ask the kind of question
 * @param about the topic that the question is about, if its kind has one
 * @param law the law that is to be cited, if its kind has one
 * @param looksAt for a part that looks for itself: the topics or keys of a document under which its answer would stand
 * @param limit the limit that is compared with, if its kind has one
 * @param houseLimit whether the limit is a house value that no source sets
 * @param basis what the part rests on
 * @param boundBy who is bound by it, in plain words
 * @param level how far the part takes a school
 * @param remedy what to do if it is missing
 * @param wording words that a school could paste; empty if no words alone would do
 * @param origin where it is defined
 */
public record Part(
        String name,
        String question,
        String shown,
        String missing,
        Ask ask,
        Optional<Topic> about,
        Optional<String> law,
        List<String> looksAt,
        Optional<TimeLimit> limit,
        boolean houseLimit,
        Basis basis,
        String boundBy,
        Level level,
        String remedy,
        String wording,
        Origin origin) {

    public Part {
        looksAt = List.copyOf(looksAt);
    }

    /** The topics or keys of a document under which its answer would stand; what a reader may not have looked for. */
    public List<String> lookedForUnder() {
        return about.map(topic -> List.of(topic.word())).orElse(looksAt);
    }
}
