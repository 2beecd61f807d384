package org.schoolpolicyreview.review.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.SearchedText;
import org.schoolpolicyreview.criteria.Term;
import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.reading.Context;
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
import org.schoolpolicyreview.rules.replies.TermReply;
import org.schoolpolicyreview.rules.replies.TermsSaid;
import org.schoolpolicyreview.rules.stated.Told;

/** Lays out the question of each part with the sentences that are found to speak of it. Judges nothing. */
final class AskingFacts {

    private final FoundSentences sentences;
    private final List<Object> facts = new ArrayList<>();

    private AskingFacts(FoundSentences sentences) {
        this.sentences = sentences;
    }

    static List<Object> of(List<AskedMatter> matters, FoundSentences sentences) {
        AskingFacts asking = new AskingFacts(sentences);
        for (AskedMatter asked : matters) {
            asked.criterion().parts().forEach(part -> asking.put(asked, part));
        }
        return asking.facts;
    }

    private void put(AskedMatter asked, Part part) {
        Matter matter = asked.matter();
        Search search = part.search();
        Replies replies = new Replies(search);
        switch (part.ask()) {
            case LAID_DOWN -> {
                LaidDown ask = new LaidDown(matter, part.name());
                put(asked, part, ask, (each, found) -> replies.plain(ask, each, found));
            }
            case NAMES_A_ROLE -> {
                NamesARole ask = new NamesARole(matter, part.name());
                put(asked, part, ask, (each, found) -> replies.role(ask, each, found));
            }
            case WITHIN -> {
                Within ask = new Within(matter, part.name(), search.limit().orElseThrow(), search.soonest());
                put(asked, part, ask, (each, found) -> replies.timed(ask, each, found));
            }
            case AT_LEAST_EVERY -> {
                AtLeastEvery ask = new AtLeastEvery(matter, part.name(), search.rhythm().orElseThrow());
                put(asked, part, ask, (each, found) -> replies.rhythm(ask, each, found));
            }
            case INCLUDES -> include(asked, part, replies);
            case OWN_RULE, COMPARES -> {
                search.limit().ifPresent(limit -> facts.add(new Limit(matter.criterion(), part.name(), limit)));
                search.atMost().ifPresent(most -> facts.add(new Most(matter.criterion(), part.name(), most)));
            }
        }
    }

    private void put(AskedMatter asked, Part part, Question ask, BiFunction<Told, Found, Reply> reply) {
        facts.add(ask);
        facts.addAll(found(asked, ask, part, reply));
    }

    /** A sentence that names not each thing that has to be named, itself or in what stands above it, is no answer. */
    private static boolean mayAnswer(Told told, Search search) {
        if (search.names().isEmpty()) {
            return true;
        }
        Context context = told.sentence().context();
        SearchedText text = SearchedText.of(context.heading().orElse("") + " " + context.opener().orElse("") + " "
                + told.sentence().text() + " " + context.columns().stream().map(Context.Cell::head).collect(Collectors.joining(" ")));
        return search.names().stream().allMatch(term -> term.isSaidIn(text));
    }

    private void include(AskedMatter asked, Part part, Replies replies) {
        Search search = part.search();
        Includes ask = new Includes(asked.matter(), part.name(), search.says().stream().map(Term::name).toList(),
                search.enough());
        facts.add(ask);
        List<TermReply> said = found(asked, ask, part, (each, found) -> replies.terms(ask, each, found)).stream()
                .flatMap(List::stream).toList();
        facts.addAll(said);
        facts.add(new TermsSaid(ask, said.stream().filter(TermReply::counts).map(TermReply::term).collect(Collectors.toSet())));
    }

    /** What becomes of the sentences that speak of a part, or may. */
    private <T> List<T> found(AskedMatter asked, Question ask, Part part, BiFunction<Told, Found, T> reply) {
        String label = asked.criterion().id() + "/" + ask.part();
        List<T> found = new ArrayList<>();
        for (int number : asked.documents()) {
            for (Told told : sentences.in(number)) {
                told.found(label).filter(of -> mayAnswer(told, part.search())).ifPresent(of -> found.add(reply.apply(told, of)));
            }
        }
        return found;
    }
}
