package org.schoolpolicyreview.review.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.schoolpolicyreview.criteria.Phrase;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.SearchedText;
import org.schoolpolicyreview.rules.questions.Includes;
import org.schoolpolicyreview.rules.questions.LaidDown;
import org.schoolpolicyreview.rules.questions.NamesARole;
import org.schoolpolicyreview.rules.questions.Within;
import org.schoolpolicyreview.rules.replies.HowPut;
import org.schoolpolicyreview.rules.replies.PlainReply;
import org.schoolpolicyreview.rules.replies.Reply;
import org.schoolpolicyreview.rules.replies.RhythmReply;
import org.schoolpolicyreview.rules.replies.RoleReply;
import org.schoolpolicyreview.rules.replies.SaidAgainst;
import org.schoolpolicyreview.rules.replies.TimedReply;
import org.schoolpolicyreview.rules.stated.Told;
import org.schoolpolicyreview.rules.words.ConditionSaid;
import org.schoolpolicyreview.rules.words.Firmness;
import org.schoolpolicyreview.rules.words.FirmnessInWords;
import org.schoolpolicyreview.rules.words.LimitSaid;
import org.schoolpolicyreview.rules.words.RhythmSaid;
import org.schoolpolicyreview.rules.words.RolesSaid;
import org.schoolpolicyreview.rules.words.SubjectSaid;
import org.schoolpolicyreview.rules.words.TimeSaid;
import org.schoolpolicyreview.rules.words.UnpromisedSaid;

/** Reads what a document says for the question that it may answer. */
final class Replies {

    private final LocalDate asOf;

    Replies(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Whether a sentence is an answer to a part at all: it says one of each of the terms by which the part is found, under
     * its headings, and does not only speak of something else, such as the parents of the other child. A heading does not
     * make "Fire drills are logged on the same day" speak of incidents: what names another matter must say the terms itself.
     */
    static boolean answers(Told told, Search search) {
        SearchedText searched = told.read().anotherSubject().isPresent() ? told.read().all() : told.read().inContext();
        return search.foundBy().stream().allMatch(term -> term.isSaidIn(searched)) && speaksOfIt(told.read().all(), search);
    }

    private static boolean speaksOfIt(SearchedText all, Search search) {
        if (search.speaksOf().isEmpty() && search.notOf().isEmpty()) {
            return true;
        }
        boolean speaksOfIt = search.speaksOf().stream().anyMatch(term -> term.isSaidIn(all));
        boolean ofSomethingElse = search.notOf().stream().anyMatch(term -> term.isSaidIn(all));
        return speaksOfIt || !ofSomethingElse && (search.speaksOf().isEmpty() || !search.notOf().isEmpty());
    }

    /**
     * Whether a sentence says nothing of what is asked, and so is no answer at all: when it is asked by when, and no time
     * stands there, unless it seems that the thing is not done; and a report of the past, or of another matter.
     */
    static boolean saysNothingOfIt(Reply reply) {
        return reply instanceof TimedReply timed && timed.state() == LimitSaid.State.NONE
                        && (reply.put().ofSomethingElse() || !reply.put().seemsRefused())
                || reply instanceof RhythmReply rhythm && rhythm.state() == RhythmSaid.State.NONE && reply.put().ofSomethingElse();
    }

    /**
     * Whether a sentence speaks of something else, as far as its own words go: it denies or weakens, names a time or a
     * rhythm, or names none, and says too few of the terms itself. A document holds many times and denials, and most of
     * them are of other things.
     */
    static boolean isAside(Reply reply, Search search) {
        long onlyAround = search.foundBy().stream().filter(term -> !term.isSaidIn(reply.told().read().all())).count();
        boolean ofTimes = reply instanceof TimedReply || reply instanceof RhythmReply;
        boolean saysNoRhythm = reply instanceof RhythmReply rhythm && rhythm.state() == RhythmSaid.State.NONE;
        return onlyAround > 1 && (ofTimes || reply.put().seemsRefused() || !reply.put().firm())
                || onlyAround > 0 && saysNoRhythm;
    }

    Reply plain(LaidDown ask, Told told, Search search) {
        return new PlainReply(ask, told, where(told, search).map(place -> laidDown(told, search, place))
                .orElseGet(() -> asAWhole(told, search)));
    }

    /** Where the words say what is asked about: a condition or a question counts there, and not elsewhere in the text. */
    private static Optional<Phrase.Stretch> where(Told told, Search search) {
        return told.passage().words().flatMap(words -> search.speaksOf().stream()
                .flatMap(term -> term.in(words).stream())
                .min(Comparator.comparing(Phrase.Stretch::from)));
    }

    private HowPut laidDown(Told told, Search search, Phrase.Stretch place) {
        HowPut whole = asAWhole(told, search);
        HowPut there = at(told, search, told.passage().words().orElseThrow(), place);
        return new HowPut(whole.seemsRefused() ? whole.firmness() : there.firmness(), there.condition(),
                whole.elsewhere(), there.takenBack(), whole.offer());
    }

    Reply role(NamesARole ask, Told told, Search search) {
        List<String> roles = RolesSaid.in(told.passage());
        String inWords = roles.stream().filter(told.passage().words().orElse("")::contains).findFirst().orElse("");
        return new RoleReply(ask, told, at(told, search, inWords), roles);
    }

    Reply timed(Within ask, Told told, Search search) {
        LimitSaid time = search.soonest() ? LimitSaid.soonestOf(told.passage()) : told.limit();
        HowPut put = search.soonest() ? at(told, search, time.text()) : asAWhole(told, search);
        return new TimedReply(ask, told, put, time);
    }

    /** Of statements that name for whom it happens, where the part asks for that. */
    static boolean names(Told told, Search search) {
        SearchedText text = SearchedText.of(RhythmReplies.withoutTheirFamilies(told.passage().text()));
        return search.says().isEmpty() || search.says().stream().anyMatch(term -> term.isSaidIn(text));
    }

    /** What says the opposite of what is looked for, and is not denied. */
    static Optional<SaidAgainst> against(Includes ask, Told told, Search search) {
        SearchedText words = told.passage().words().isPresent() ? told.read().words() : told.read().all();
        return Undenied.in(words, search.notSaying()).map(said -> new SaidAgainst(ask, told, said,
                search.says().stream().anyMatch(term -> term.isSaidIn(words))));
    }

    /** Whether it says none of what is looked for. */
    static boolean saysNothingOf(Told told, Search search) {
        SearchedText all = told.read().all();
        return search.says().stream().noneMatch(term -> term.isSaidIn(all));
    }

    HowPut asAWhole(Told told, Search search) {
        return put(told, search, told.firmness(), ConditionSaid.of(told.passage(), rightly(search)), elsewhere(told),
                takenBack(told, search));
    }

    /** How a time, a rhythm or a role is put: what governs it counts, not what stands elsewhere in the text. */
    HowPut at(Told told, Search search, String anchor) {
        int from = told.passage().words().map(words -> words.indexOf(anchor)).orElse(-1);
        return anchor.isEmpty() || from < 0 ? asAWhole(told, search)
                : at(told, search, told.passage().words().orElseThrow(), new Phrase.Stretch(from, from + anchor.length()));
    }

    HowPut at(Told told, Search search, String words, Phrase.Stretch stretch) {
        Firmness firmness = FirmnessInWords.at(words, stretch.from(), stretch.to()).orElse(Firmness.WILL);
        Optional<String> elsewhere = TimeSaid.otherTime(words, stretch.from(), stretch.to(), asOf)
                .or(() -> SubjectSaid.another(words, stretch.from(), stretch.to()));
        return put(told, search, firmness,
                ConditionSaid.at(told.passage(), stretch.from(), stretch.to(), rightly(search)), elsewhere,
                UnpromisedSaid.around(words, stretch.from(), stretch.to()).filter(rightly(search).negate()));
    }

    /** What is said of another time or of another matter, as its words as a whole have it. */
    Optional<String> elsewhere(Told told) {
        return told.read().otherTime(asOf).or(() -> told.read().anotherSubject());
    }

    static Optional<String> takenBack(Told told, Search search) {
        return told.read().takenBack().filter(rightly(search).negate());
    }

    static HowPut put(Told told, Search search, Firmness firmness, Optional<String> condition,
            Optional<String> elsewhere, Optional<String> takenBack) {
        return new HowPut(firmness, condition, elsewhere, takenBack, search.offer());
    }

    static Predicate<String> rightly(Search search) {
        List<Phrase> phrases = search.rightlyIf();
        return condition -> {
            if (ConditionSaid.leavesItToTheirLiking(condition)) {
                return false;
            }
            SearchedText searched = SearchedText.of(condition);
            return phrases.stream().anyMatch(phrase -> phrase.in(searched).isPresent());
        };
    }
}
