package org.schoolpolicyreview.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.schoolpolicyreview.criteria.Phrase;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.model.Firmness;
import org.schoolpolicyreview.rules.AtLeastEvery;
import org.schoolpolicyreview.rules.HowPut;
import org.schoolpolicyreview.rules.LaidDown;
import org.schoolpolicyreview.rules.NamesARole;
import org.schoolpolicyreview.rules.PlainReply;
import org.schoolpolicyreview.rules.Reply;
import org.schoolpolicyreview.rules.RhythmReply;
import org.schoolpolicyreview.rules.RoleReply;
import org.schoolpolicyreview.rules.TimedReply;
import org.schoolpolicyreview.rules.Told;
import org.schoolpolicyreview.rules.Within;
import org.schoolpolicyreview.rules.words.ConditionSaid;
import org.schoolpolicyreview.rules.words.FirmnessInWords;
import org.schoolpolicyreview.rules.words.LimitSaid;
import org.schoolpolicyreview.rules.words.RhythmSaid;
import org.schoolpolicyreview.rules.words.RolesSaid;

/** Reads what a document says for the question that it may answer. */
final class Replies {

    private Replies() {}

    /**
     * Whether a statement is an answer to a part at all. What only speaks of something else is none: the parents of the
     * other child, where the part asks about those of the child who was targeted.
     */
    static boolean answers(Told told, Search search) {
        if (search.speaksOf().isEmpty() && search.notOf().isEmpty() || told.bare()) {
            return true;
        }
        String all = StatementText.all(told.statement());
        boolean speaksOfIt = search.speaksOf().stream().anyMatch(term -> term.isSaidIn(all));
        boolean ofSomethingElse = search.notOf().stream().anyMatch(term -> term.isSaidIn(all));
        return speaksOfIt || !ofSomethingElse && (search.speaksOf().isEmpty() || !search.notOf().isEmpty());
    }

    static Reply plain(LaidDown ask, Told told, Search search) {
        return new PlainReply(ask, told, asAWhole(told, search));
    }

    static Reply role(NamesARole ask, Told told, Search search) {
        List<String> roles = RolesSaid.in(told.statement());
        String inWords = roles.stream().filter(told.statement().words().orElse("")::contains).findFirst().orElse("");
        return new RoleReply(ask, told, at(told, search, inWords), roles);
    }

    static Reply timed(Within ask, Told told, Search search) {
        LimitSaid time = search.soonest() ? LimitSaid.soonestOf(told.statement()) : told.limit();
        return new TimedReply(ask, told, at(told, search, time.text()), time);
    }

    static Reply rhythm(AtLeastEvery ask, Told told, Search search) {
        RhythmSaid rhythm = RhythmSaid.of(told.statement());
        return new RhythmReply(ask, told, at(told, search, rhythm.text()), rhythm);
    }

    static HowPut asAWhole(Told told, Search search) {
        return put(told, search, told.firmness(), ConditionSaid.of(told.statement(), rightly(search)));
    }

    /** How a time, a rhythm or a role is put: what governs it counts, not what stands elsewhere in the text. */
    private static HowPut at(Told told, Search search, String anchor) {
        int from = told.statement().words().map(words -> words.indexOf(anchor)).orElse(-1);
        return anchor.isEmpty() || from < 0 ? asAWhole(told, search)
                : at(told, search, told.statement().words().orElseThrow(), new Phrase.Stretch(from, from + anchor.length()));
    }

    static HowPut at(Told told, Search search, String words, Phrase.Stretch stretch) {
        Firmness firmness = FirmnessInWords.at(words, stretch.from(), stretch.to()).orElse(Firmness.WILL);
        return put(told, search, firmness,
                ConditionSaid.at(told.statement(), stretch.from(), stretch.to(), rightly(search)));
    }

    private static HowPut put(Told told, Search search, Firmness firmness, Optional<String> condition) {
        Optional<Firmness> noted = told.statement().words().isPresent() ? told.statement().firmness() : Optional.empty();
        return new HowPut(firmness, noted, condition, search.offer());
    }

    private static Predicate<String> rightly(Search search) {
        List<Phrase> phrases = search.rightlyIf();
        return condition -> phrases.stream().anyMatch(phrase -> phrase.in(condition).isPresent());
    }
}
