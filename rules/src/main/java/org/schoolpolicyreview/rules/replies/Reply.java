package org.schoolpolicyreview.rules.replies;

import java.util.Optional;
import org.schoolpolicyreview.rules.questions.TopicQuestion;
import org.schoolpolicyreview.rules.stated.Retold;

/** What a document says in answer to a question about a topic, read for that question. */
public sealed interface Reply extends Retold permits PlainReply, TermReply, RoleReply, TimedReply, RhythmReply {

    /** The question that it may answer. */
    TopicQuestion ask();

    /** How it is put. */
    HowPut put();

    /** Whether it can be relied on: it is put firmly, and holds now and without a condition. */
    default boolean reliable() {
        return put().plain();
    }

    /** What makes it hold only sometimes. */
    default Optional<String> condition() {
        return put().condition();
    }
}
