package org.schoolpolicyreview.rules.replies;

import java.util.Optional;
import org.schoolpolicyreview.criteria.Grounds;
import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.rules.questions.TopicQuestion;
import org.schoolpolicyreview.rules.stated.Retold;

/** A sentence that speaks of what is asked, or may, read for that question. */
public sealed interface Reply extends Retold permits PlainReply, TermReply, RoleReply, TimedReply, RhythmReply {

    /** The question that it may answer. */
    TopicQuestion ask();

    /** How surely it speaks of it, and shows it. */
    Found found();

    /** How it is put. */
    HowPut put();

    /** Whether it surely speaks of what is asked. */
    default boolean speaksOfIt() {
        return found().surelySpeaks();
    }

    /** Whether its words surely show what is asked, as far as the finder can tell. */
    default boolean shows() {
        return found().shows() == Found.Showing.SURELY;
    }

    /** Whether its words perhaps show it, or surely. */
    default boolean mayShow() {
        return found().shows() != Found.Showing.HARDLY;
    }

    /** Whether nothing weakens it, and it sounds like a firm promise. */
    default boolean plain() {
        return put().plain() && !doubted();
    }

    /** Whether it does not sound like a firm promise, as far as the finder was taught. */
    default boolean doubted() {
        return told().doubt().isPresent();
    }

    /** Whether it has the value that the question asks for, if it asks for one. */
    default boolean hasItsValue() {
        return true;
    }

    /** Whether its words decide, and no time or rhythm that can be compared. */
    default boolean turnsOnItsWords() {
        return !(this instanceof TimedReply) && !(this instanceof RhythmReply);
    }

    /** The value that was read for the question, if it asks for one and one was read. */
    default Optional<Grounds.Value> value() {
        return Optional.empty();
    }

    @Override
    default Grounds grounds() {
        return new Grounds(told().wordsThatTold(found()), put().cue(), told().wordsOfDoubt(), value());
    }
}
