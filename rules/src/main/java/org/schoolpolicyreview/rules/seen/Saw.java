package org.schoolpolicyreview.rules.seen;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.rules.replies.Reply;
import org.schoolpolicyreview.rules.replies.RoleReply;
import org.schoolpolicyreview.rules.replies.TermReply;
import org.schoolpolicyreview.rules.replies.TermsSaid;

/**
 * What was seen of an answer to a question about a topic, as the end of a sentence that begins with "The document". The
 * rules decide; nothing is decided here.
 */
public final class Saw {

    private Saw() {}

    /** A cue takes something from it. */
    public static String weakened(Reply reply) {
        String how = reply.put().seemsRefused() ? "may say that this is not done or need not be"
                : reply.put().conditional() ? "may hold only sometimes or for some" : "may be no firm promise";
        String words = reply.put().words();
        return speaksOfIt(reply) + ", and " + how + (words.isBlank() ? "" : ": ‘" + words + "’");
    }

    /** It does not sound like a firm promise. */
    public static String doubted(Reply reply) {
        String words = quoted(reply.told().wordsOfDoubt().orElse(List.of()));
        return speaksOfIt(reply) + ", and may be put so that it cannot be relied on" + (words.isEmpty() ? "" : ": " + words);
    }

    /** It is spoken of, but so that it falls short, as far as the finder was taught. */
    public static String notRelied(Reply reply) {
        return speaksOfIt(reply) + ", and not so that it can be relied on";
    }

    /** It speaks of it, with the words by which it was found. */
    public static String speaksOfIt(Reply reply) {
        return "speaks of it: " + quoted(reply.grounds().told());
    }

    /** It may speak of it. */
    public static String maySpeakOfIt(Reply reply) {
        return "may speak of it: " + quoted(reply.grounds().told());
    }

    /** The numbers of the police stand in each other's place. */
    public static String numbersExchanged() {
        return "gives 101 for an emergency, or 999 for all else";
    }

    /** A term is said. */
    public static String names(TermReply reply) {
        return "speaks of ‘" + reply.said() + "’";
    }

    /** Some of what is looked for is said. */
    public static String namesNotAll(TermReply reply, TermsSaid all) {
        List<String> lacking = reply.ask().terms().stream().filter(term -> !all.said().contains(term)).toList();
        boolean any = reply.ask().enough() < reply.ask().terms().size();
        return names(reply) + ", and not of " + (any ? "enough of these: " : "") + String.join(", ", lacking);
    }

    /** A role is named. */
    public static String role(RoleReply reply) {
        return "names ‘" + reply.roles().get(0) + "’";
    }

    /** No role is named. */
    public static String noRole() {
        return "speaks of it, and names no role";
    }

    private static String quoted(List<String> words) {
        return words.stream().map(each -> "‘" + each + "’").collect(Collectors.joining(", "));
    }
}
