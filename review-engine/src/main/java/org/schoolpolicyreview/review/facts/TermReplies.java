package org.schoolpolicyreview.review.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Ask;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Phrase;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.SearchedText;
import org.schoolpolicyreview.criteria.Term;
import org.schoolpolicyreview.rules.questions.Includes;
import org.schoolpolicyreview.rules.replies.HowPut;
import org.schoolpolicyreview.rules.replies.Reply;
import org.schoolpolicyreview.rules.replies.TermReply;
import org.schoolpolicyreview.rules.stated.Told;
import org.schoolpolicyreview.rules.words.ConditionSaid;
import org.schoolpolicyreview.rules.words.DoersSaid;
import org.schoolpolicyreview.rules.words.LeftOutSaid;

/** Reads which of the terms that a part looks for are said, by whom and in which statement. */
final class TermReplies {

    /** Enough for any statement, so that no phrase can make the search endless. */
    private static final int MOST_PLACES = 100;

    private final Includes ask;
    private final Search search;
    private final Replies replies;
    private final boolean doers;
    private final List<Reply> all = new ArrayList<>();
    private Set<String> said = new HashSet<>();

    private TermReplies(Includes ask, Part part, Replies replies) {
        this.ask = ask;
        this.search = part.search();
        this.replies = replies;
        this.doers = part.ask() == Ask.DONE_BY_EACH_OF;
    }

    static TermReplies of(Includes ask, List<Told> told, Part part, Replies replies) {
        TermReplies read = new TermReplies(ask, part, replies);
        List<List<Reply>> each = told.stream().map(one -> read.by(one).toList()).toList();
        if (part.ask() == Ask.SAID_TOGETHER) {
            read.gatherTogether(each);
        } else {
            each.forEach(read.all::addAll);
            read.said = part.ask() == Ask.FOR_EACH_OF && read.leavesSomebodyOut() ? Set.of() : counting(read.all);
        }
        read.all.removeIf(read::addsNothing);
        return read;
    }

    /** Whether one of the groups is left out in so many words: then the others are not enough, however many they are. */
    private boolean leavesSomebodyOut() {
        return all.stream().anyMatch(reply -> reply instanceof TermReply term && term.leftOut());
    }

    /** What was done once, or elsewhere, shows nothing of what is missing if it only repeats what is said already. */
    private boolean addsNothing(Reply reply) {
        return reply instanceof TermReply term && !counts(reply) && term.put().ofSomethingElse() && said.contains(term.term());
    }

    /** The answers. */
    List<Reply> all() {
        return all;
    }

    /** The names of the terms that are said so that they count. */
    Set<String> said() {
        return said;
    }

    /** The statement that says most decides. Where one says enough, what the others say by halves adds nothing. */
    private void gatherTogether(List<List<Reply>> each) {
        for (List<Reply> one : each) {
            Set<String> counting = counting(one);
            if (counting.size() > said.size()) {
                said = counting;
            }
        }
        boolean enough = said.size() >= ask.enough();
        for (List<Reply> one : each) {
            boolean byHalves = enough && counting(one).size() < ask.enough();
            one.stream().filter(reply -> !byHalves || !counts(reply)).forEach(all::add);
        }
    }

    private static Set<String> counting(List<Reply> replies) {
        return replies.stream().filter(TermReplies::counts).map(reply -> ((TermReply) reply).term()).collect(Collectors.toSet());
    }

    private static boolean counts(Reply reply) {
        return reply instanceof TermReply term && term.counts();
    }

    /** An answer for each term that a statement says. */
    private Stream<Reply> by(Told told) {
        return search.says().stream().flatMap(term -> by(told, term).stream());
    }

    private Optional<Reply> by(Told told, Term term) {
        Optional<Phrase.Stretch> inWords = stretch(told.read().words(), term);
        if (inWords.isPresent()) {
            String words = told.read().words().text();
            Phrase.Stretch stretch = inWords.get();
            String text = words.substring(stretch.from(), stretch.to());
            return Optional.of(LeftOutSaid.leavesOut(words, stretch.from(), stretch.to())
                    ? reply(told, term, text, true)
                    : new TermReply(ask, told, put(told, term, words, stretch), term.name(), text, false));
        }
        return Optional.empty();
    }

    /** What is left to the liking of somebody at the school in one sentence is not saved by another that names it too. */
    private HowPut put(Told told, Term term, String words, Phrase.Stretch stretch) {
        HowPut put = replies.at(told, search, words, stretch);
        return put.conditional() || !ConditionSaid.leavesItToTheirLiking(words) ? put
                : put.on(term.saidAs().stream().flatMap(phrase -> places(phrase, told.read().words()))
                        .flatMap(place -> ConditionSaid.around(words, place.from(), place.to()).stream())
                        .filter(ConditionSaid::leavesItToTheirLiking).findFirst());
    }

    private Reply reply(Told told, Term term, String text, boolean leftOut) {
        return new TermReply(ask, told, replies.asAWhole(told, search), term.name(), text, leftOut);
    }

    private Optional<Phrase.Stretch> stretch(SearchedText words, Term term) {
        return doers ? term.saidAs().stream().flatMap(phrase -> places(phrase, words))
                .filter(place -> DoersSaid.doIt(words.text(), place.from(), place.to())).findFirst() : term.in(words);
    }

    private static Stream<Phrase.Stretch> places(Phrase phrase, SearchedText words) {
        return Stream.iterate(phrase.in(words), Optional::isPresent, place -> phrase.from(words, place.orElseThrow().to()))
                .limit(MOST_PLACES)
                .map(Optional::orElseThrow);
    }
}
