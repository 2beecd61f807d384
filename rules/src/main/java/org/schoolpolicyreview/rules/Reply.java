package org.schoolpolicyreview.rules;

import java.util.Optional;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;

/** What a document says in answer to a question about a topic, read for that question. */
public sealed interface Reply extends Stated permits PlainReply, TermReply, RoleReply, TimedReply, RhythmReply {

    /** The question that it may answer. */
    TopicQuestion ask();

    /** What the document says. */
    Told told();

    /** How it is put. */
    HowPut put();

    @Override
    default int document() {
        return told().document();
    }

    @Override
    default Entry entry() {
        return told().statement();
    }

    @Override
    default Strength strength() {
        return told().strength();
    }

    /** Whether there is something to be weighed, and it is said of what is asked. */
    default boolean weighable() {
        return !told().bare() && !told().ofSomethingElse();
    }

    /** Whether it is no more than a bare yes, said of what is asked. */
    default boolean claim() {
        return told().bare() && !told().ofSomethingElse();
    }

    /** Whether it can carry a pass: there are words, or a summary with a place. */
    default boolean canBeFoundAgain() {
        return strength() != Strength.CLAIMED;
    }

    /** Whether it can be relied on: it can be found again, is put firmly, and holds now and without a condition. */
    default boolean reliable() {
        return weighable() && canBeFoundAgain() && put().firm() && !put().notedWeaker() && !put().conditional()
                && !put().ofSomethingElse();
    }

    /** What makes it hold only sometimes. */
    default Optional<String> condition() {
        return put().condition();
    }
}
