package org.schoolpolicyreview.rules.seen;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.rules.replies.Reply;
import org.schoolpolicyreview.rules.replies.RhythmReply;
import org.schoolpolicyreview.rules.replies.RoleReply;
import org.schoolpolicyreview.rules.replies.SaidAgainst;
import org.schoolpolicyreview.rules.replies.TermReply;
import org.schoolpolicyreview.rules.replies.TermsSaid;
import org.schoolpolicyreview.rules.replies.TimedReply;

/**
 * What was seen of an answer to a question about a topic, as the end of a sentence that begins with "The document". The
 * rules decide; nothing is decided here.
 */
public final class Saw {

    /** What stands between what was seen and the condition on it. */
    public static final String ON_CONDITION = ", with a condition that a person should weigh: ";

    private Saw() {}

    /** The words seem to say that it is not done. */
    public static String seemsRefused(Reply reply) {
        return what(reply).map(said -> "names ‘" + said + "’, and may say that this is not done or need not be")
                .orElse("may say that this is not done or need not be");
    }

    /** What it says of it: a term, a role, a time or a rhythm. */
    private static Optional<String> what(Reply reply) {
        String said = reply instanceof TermReply term ? term.said()
                : reply instanceof TimedReply timed ? timed.time().text()
                : reply instanceof RhythmReply rhythm ? rhythm.rhythm().text()
                : reply instanceof RoleReply role && !role.roles().isEmpty() ? role.roles().get(0) : "";
        return Optional.of(said).filter(each -> !each.isEmpty());
    }

    /** It is put too weakly. */
    public static String weak(Reply reply) {
        return "puts it no more firmly than ‘" + reply.put().firmness().word() + "’";
    }

    /** It seems to be said of another time or another matter. */
    public static String elsewhere(Reply reply) {
        return "seems to speak of another time or another matter: ‘" + reply.put().elsewhere().orElseThrow() + "’";
    }

    /** Words around it may take it back. */
    public static String mayBeNoPromise(Reply reply) {
        return "may not promise this itself: ‘" + reply.put().takenBack().orElseThrow() + "’";
    }

    /** The numbers of the police stand in each other's place. */
    public static String numbersExchanged() {
        return "gives 101 for an emergency, or 999 for all else";
    }

    /** It is laid down. */
    public static String laidDown() {
        return "says so";
    }

    /** It is laid down on a condition. */
    public static String onCondition(Reply reply) {
        return laidDown() + ON_CONDITION + "‘" + reply.condition().orElseThrow() + "’";
    }

    /** A term is said. */
    public static String names(TermReply reply) {
        return "speaks of ‘" + reply.said() + "’";
    }

    /** A term is said on a condition. */
    public static String namesOnCondition(TermReply reply) {
        return names(reply) + ON_CONDITION + "‘" + reply.condition().orElseThrow() + "’";
    }

    /** What is looked for is what is left out. */
    public static String leavesOut(TermReply reply) {
        return "leaves out ‘" + reply.said() + "’";
    }

    /** Some of what is looked for is said. */
    public static String namesNotAll(TermReply reply, TermsSaid all) {
        List<String> lacking = reply.ask().terms().stream().filter(term -> !all.said().contains(term)).toList();
        boolean any = reply.ask().enough() < reply.ask().terms().size();
        return names(reply) + ", and not of " + (any ? "enough of these: " : "") + String.join(", ", lacking);
    }

    /** The opposite of what is looked for is said. */
    public static String against(SaidAgainst against) {
        return "says ‘" + against.said() + "’, and not ‘" + String.join("’ or ‘", against.ask().terms()) + "’";
    }

    /** What is looked for and its opposite are said at once. */
    public static String both(SaidAgainst against) {
        return "says ‘" + against.said() + "’ beside the opposite";
    }

    /** A role is named. */
    public static String role(RoleReply reply) {
        return "names ‘" + reply.roles().get(0) + "’";
    }

    /** No role is named. */
    public static String noRole() {
        return "speaks of it, and names no role";
    }
}
