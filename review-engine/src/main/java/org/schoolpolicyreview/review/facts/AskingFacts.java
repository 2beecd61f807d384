package org.schoolpolicyreview.review.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.Term;
import org.schoolpolicyreview.review.facts.Questions.AskedMatter;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.questions.AtLeastEvery;
import org.schoolpolicyreview.rules.questions.Includes;
import org.schoolpolicyreview.rules.questions.LaidDown;
import org.schoolpolicyreview.rules.questions.Limit;
import org.schoolpolicyreview.rules.questions.Most;
import org.schoolpolicyreview.rules.questions.NamesARole;
import org.schoolpolicyreview.rules.questions.Question;
import org.schoolpolicyreview.rules.questions.Within;
import org.schoolpolicyreview.rules.replies.Reply;
import org.schoolpolicyreview.rules.replies.SaysNothingOf;
import org.schoolpolicyreview.rules.replies.TermsSaid;
import org.schoolpolicyreview.rules.stated.Told;

/** Lays out the question of each part with what the documents say in answer, read for it. Judges nothing. */
final class AskingFacts {

    private final List<List<Told>> told;
    private final Replies replies;
    private final List<Object> facts = new ArrayList<>();

    private AskingFacts(LocalDate asOf, List<List<Told>> told) {
        this.told = told;
        this.replies = new Replies(asOf);
    }

    static List<Object> of(List<AskedMatter> matters, LocalDate asOf, List<List<Told>> told) {
        AskingFacts asking = new AskingFacts(asOf, told);
        for (AskedMatter asked : matters) {
            asked.criterion().parts().forEach(part -> asking.put(asked, part));
        }
        return asking.facts;
    }

    private void put(AskedMatter asked, Part part) {
        Matter matter = asked.matter();
        Search search = part.search();
        switch (part.ask()) {
            case LAID_DOWN -> {
                LaidDown ask = new LaidDown(matter, part.name());
                add(ask, search, toldOf(asked, search).map(each -> replies.plain(ask, each, search)));
            }
            case NAMES_A_ROLE -> {
                NamesARole ask = new NamesARole(matter, part.name());
                add(ask, search, toldOf(asked, search).map(each -> replies.role(ask, each, search)));
            }
            case WITHIN -> {
                Within ask = new Within(matter, part.name(), search.limit().orElseThrow(), search.soonest());
                add(ask, search, toldOf(asked, search).map(each -> replies.timed(ask, each, search)));
            }
            case AT_LEAST_EVERY -> {
                AtLeastEvery ask = new AtLeastEvery(matter, part.name(), search.rhythm().orElseThrow());
                add(ask, search, toldOf(asked, search).filter(each -> Replies.names(each, search))
                        .map(each -> new RhythmReplies(replies).of(ask, each, search)));
            }
            case INCLUDES, FOR_EACH_OF, SAID_TOGETHER, DONE_BY_EACH_OF -> include(asked, part);
            case OWN_RULE, COMPARES -> {
                search.limit().ifPresent(limit -> facts.add(new Limit(matter.criterion(), part.name(), limit)));
                search.atMost().ifPresent(most -> facts.add(new Most(matter.criterion(), part.name(), most)));
            }
        }
    }

    private void add(Question ask, Search search, Stream<? extends Reply> replies) {
        facts.add(ask);
        replies.filter(reply -> !Replies.saysNothingOfIt(reply) && !Replies.isAside(reply, search)).forEach(facts::add);
    }

    private void include(AskedMatter asked, Part part) {
        Search search = part.search();
        Includes ask = new Includes(asked.matter(), part.name(), search.says().stream().map(Term::name).toList(),
                search.enough());
        TermReplies said = TermReplies.of(ask, toldOf(asked, search).toList(), part, replies);
        add(ask, search, said.all().stream());
        toldOf(asked, search).filter(each -> Replies.saysNothingOf(each, search))
                .map(each -> new SaysNothingOf(ask, each)).forEach(facts::add);
        toldOf(asked, search).flatMap(each -> Replies.against(ask, each, search).stream()).forEach(facts::add);
        facts.add(new TermsSaid(ask, said.said()));
    }

    /** What the documents say that answers a part at all. */
    private Stream<Told> toldOf(AskedMatter asked, Search search) {
        return asked.documents().stream()
                .flatMap(number -> told.get(number).stream())
                .filter(each -> Replies.answers(each, search));
    }
}
