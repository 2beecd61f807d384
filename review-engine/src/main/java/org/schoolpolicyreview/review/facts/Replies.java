package org.schoolpolicyreview.review.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.criteria.Phrase;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.SearchedText;
import org.schoolpolicyreview.criteria.Term;
import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.values.Value;
import org.schoolpolicyreview.rules.questions.AtLeastEvery;
import org.schoolpolicyreview.rules.questions.Includes;
import org.schoolpolicyreview.rules.questions.LaidDown;
import org.schoolpolicyreview.rules.questions.NamesARole;
import org.schoolpolicyreview.rules.questions.Within;
import org.schoolpolicyreview.rules.replies.HowPut;
import org.schoolpolicyreview.rules.replies.LimitSaid;
import org.schoolpolicyreview.rules.replies.PlainReply;
import org.schoolpolicyreview.rules.replies.RhythmReply;
import org.schoolpolicyreview.rules.replies.RhythmSaid;
import org.schoolpolicyreview.rules.replies.RoleReply;
import org.schoolpolicyreview.rules.replies.TermReply;
import org.schoolpolicyreview.rules.replies.TimedReply;
import org.schoolpolicyreview.rules.stated.Told;

/** Reads a sentence for the question of a part: its time, its rhythm, its roles, its terms, and how each is put. */
final class Replies {

    private final Search search;

    Replies(Search search) {
        this.search = search;
    }

    PlainReply plain(LaidDown ask, Told told, Found found) {
        return new PlainReply(ask, told, found, asAWhole(told));
    }

    RoleReply role(NamesARole ask, Told told, Found found) {
        List<String> roles = told.sentence().mentions(Value.Role.class).map(mention -> told.sentence().words(mention.span())).toList();
        return new RoleReply(ask, told, found, asAWhole(told), roles);
    }

    TimedReply timed(Within ask, Told told, Found found) {
        LimitSaid time = ask.soonest() ? LimitSaid.soonestOf(told.sentence()) : LimitSaid.of(told.sentence());
        return new TimedReply(ask, told, found, at(told, time.span()), time);
    }

    RhythmReply rhythm(AtLeastEvery ask, Told told, Found found) {
        RhythmSaid rhythm = RhythmSaid.of(told.sentence());
        return new RhythmReply(ask, told, found, at(told, rhythm.span()), rhythm);
    }

    /** An answer for each term that a sentence says, with the opening line of its list. */
    List<TermReply> terms(Includes ask, Told told, Found found) {
        String opener = told.sentence().context().opener().map(line -> line + " ").orElse("");
        SearchedText text = SearchedText.of(opener + told.sentence().text());
        List<TermReply> said = new ArrayList<>();
        for (Term term : search.says()) {
            Optional<Phrase.Stretch> place = term.in(text);
            place.ifPresent(at -> {
                int from = Math.max(0, at.from() - opener.length());
                Span stretch = new Span(from, Math.max(from, at.to() - opener.length()));
                said.add(new TermReply(ask, told, found, at(told, stretch), term.name(), text.text().substring(at.from(), at.to())));
            });
        }
        return said;
    }

    private HowPut asAWhole(Told told) {
        return HowPut.of(told.put(), told.put().weakening(), search.offer());
    }

    /** How what stands in a stretch is put: what governs it counts, and not what stands elsewhere in the sentence. */
    private HowPut at(Told told, Span stretch) {
        return stretch.length() == 0 ? asAWhole(told)
                : HowPut.of(told.put(), told.put().weakening(stretch).or(() -> told.put().weakening()), search.offer());
    }
}
