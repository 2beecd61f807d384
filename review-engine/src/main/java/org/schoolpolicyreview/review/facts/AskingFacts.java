package org.schoolpolicyreview.review.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.Term;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.review.facts.Questions.AskedMatter;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.questions.AtLeastEvery;
import org.schoolpolicyreview.rules.questions.Cites;
import org.schoolpolicyreview.rules.questions.DatedWithin;
import org.schoolpolicyreview.rules.questions.Defines;
import org.schoolpolicyreview.rules.questions.Includes;
import org.schoolpolicyreview.rules.questions.LaidDown;
import org.schoolpolicyreview.rules.questions.NamesARole;
import org.schoolpolicyreview.rules.questions.Question;
import org.schoolpolicyreview.rules.questions.Within;
import org.schoolpolicyreview.rules.replies.MayAnswer;
import org.schoolpolicyreview.rules.replies.Reply;
import org.schoolpolicyreview.rules.replies.SaysNothingOf;
import org.schoolpolicyreview.rules.replies.TermsSaid;
import org.schoolpolicyreview.rules.stated.Told;

/** Lays out the question of each part with what the documents say in answer, read for it. Judges nothing. */
final class AskingFacts {

    private final School school;
    private final LocalDate asOf;
    private final Map<Integer, List<Told>> told;
    private final Replies replies;
    private final List<Object> facts = new ArrayList<>();

    private AskingFacts(School school, LocalDate asOf, Map<Integer, List<Told>> told) {
        this.school = school;
        this.asOf = asOf;
        this.told = told;
        this.replies = new Replies(asOf);
    }

    static List<Object> of(List<AskedMatter> matters, School school, LocalDate asOf, Map<Integer, List<Told>> told) {
        AskingFacts asking = new AskingFacts(school, asOf, told);
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
                add(ask, toldOf(asked, search).map(each -> replies.plain(ask, each, search)));
            }
            case NAMES_A_ROLE -> {
                NamesARole ask = new NamesARole(matter, part.name());
                add(ask, toldOf(asked, search).map(each -> replies.role(ask, each, search)));
            }
            case WITHIN -> {
                Within ask = new Within(matter, part.name(), search.limit().orElseThrow());
                add(ask, toldOf(asked, search).map(each -> replies.timed(ask, each, search)));
            }
            case AT_LEAST_EVERY -> {
                AtLeastEvery ask = new AtLeastEvery(matter, part.name(), search.rhythm().orElseThrow());
                add(ask, toldOf(asked, search).filter(each -> Replies.names(each, search))
                        .map(each -> new RhythmReplies(replies).of(ask, each, search)));
            }
            case INCLUDES, FOR_EACH_OF, SAID_TOGETHER, DONE_BY_EACH_OF -> include(asked, part);
            case DATED_WITHIN -> {
                DatedWithin ask = new DatedWithin(matter, part.name(), search.limit().orElseThrow(),
                        Ages.oldest(asOf, search.limit().orElseThrow()));
                add(ask, home(asked).flatMap(number ->
                        Ages.of(ask, school.documents().get(number), number, search, asOf)));
            }
            case DEFINES -> {
                Defines ask = new Defines(matter, part.name(), search.speaksOf().get(0).name(),
                        search.says().stream().map(Term::name).toList(),
                        search.says().isEmpty() && !search.notSaying().isEmpty());
                add(ask, asked.documents().stream().flatMap(number ->
                        Definitions.of(ask, school.documents().get(number), number, search)));
            }
            case CITES -> facts.add(new Cites(matter, part.name(), search.law().orElseThrow()));
            case OWN_RULE -> {
                facts.addAll(OwnRuleFacts.of(asked, part, school, replies, asked.documents().stream()
                        .flatMap(number -> told.getOrDefault(number, List.of()).stream())));
                toldOf(asked, search).map(each -> new MayAnswer(matter, part.name(), each,
                        replies.at(each, search, each.read().clicks().text()))).forEach(facts::add);
                asked.documents().stream().flatMap(number ->
                        ObjectiveFacts.lookedFor(matter, part, school.documents().get(number), number, asOf)).forEach(facts::add);
            }
        }
    }

    private void add(Question ask, Stream<?> replies) {
        facts.add(ask);
        replies.filter(each -> !(each instanceof Reply reply && Replies.saysNothingOfIt(reply))).forEach(facts::add);
    }

    private void include(AskedMatter asked, Part part) {
        Search search = part.search();
        Includes ask = new Includes(asked.matter(), part.name(), search.says().stream().map(Term::name).toList(),
                search.enough());
        TermReplies said = TermReplies.of(ask, toldOf(asked, search).toList(), part, replies);
        add(ask, said.all().stream());
        toldOf(asked, search).filter(each -> Replies.saysNothingOf(each, search))
                .map(each -> new SaysNothingOf(ask, each)).forEach(facts::add);
        toldOf(asked, search).flatMap(each -> Replies.against(ask, each, search).stream()).forEach(facts::add);
        facts.add(new TermsSaid(ask, said.said()));
    }

    /** What the documents say about the topics of a part, where it is an answer to it at all. */
    private Stream<Told> toldOf(AskedMatter asked, Search search) {
        return asked.documents().stream()
                .filter(number -> !search.ofItself()
                        || asked.criterion().mayStandIn(school.documents().get(number).kinds()))
                .flatMap(number -> told.getOrDefault(number, List.of()).stream())
                .filter(each -> search.topics().contains(each.about()))
                .map(each -> search.ofItself() ? each.saidOfItself() : each)
                .filter(each -> Replies.answers(each, search));
    }

    private Stream<Integer> home(AskedMatter asked) {
        return asked.documents().stream()
                .filter(number -> asked.criterion().isAtHomeIn(school.documents().get(number).kinds()));
    }
}
