package org.schoolpolicyreview.review.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Phrase;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.SearchedText;
import org.schoolpolicyreview.criteria.Term;
import org.schoolpolicyreview.model.Milestone;
import org.schoolpolicyreview.model.MilestoneKind;
import org.schoolpolicyreview.model.Objective;
import org.schoolpolicyreview.model.PeriodCovered;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.rules.Agreement;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.replies.ObjectiveNames;
import org.schoolpolicyreview.rules.replies.ObjectivesDated;
import org.schoolpolicyreview.rules.stated.AspectSaid.Aspect;
import org.schoolpolicyreview.rules.stated.AspectSaid;
import org.schoolpolicyreview.rules.stated.ObjectiveGiven;
import org.schoolpolicyreview.rules.stated.ObjectivesRead;
import org.schoolpolicyreview.rules.words.DenialsSaid;
import org.schoolpolicyreview.rules.words.ObjectiveSaid;
import org.schoolpolicyreview.rules.words.ObjectiveWords;

/** What the objectives of a document say, what terms of a part they name, and when they were set. */
final class ObjectiveFacts {

    private static final String OBJECTIVES = PolicyDocument.OBJECTIVES.name();
    private static final Pattern OF_OBJECTIVES =
            Pattern.compile("^(?!.*\\b(?:former|previous|earlier|last|old)\\b).*objective", Pattern.CASE_INSENSITIVE);
    /** What a document may undergo while its objectives stay as they were. */
    private static final Set<MilestoneKind> LEAVES_OBJECTIVES =
            Set.of(MilestoneKind.REVIEWED, MilestoneKind.UPDATED, MilestoneKind.CHECKED);

    private ObjectiveFacts() {}

    /** The objectives themselves. */
    static List<Object> of(PolicyDocument document, int number) {
        List<Object> facts = new ArrayList<>();
        for (ObjectiveGiven given : given(document, number)) {
            ObjectiveSaid said = ObjectiveSaid.of(given.objective(), periods(document));
            facts.add(given);
            facts.add(new AspectSaid(given, Aspect.MEASURE, said.measure()));
            facts.add(new AspectSaid(given, Aspect.TARGET, said.target()));
            facts.add(new AspectSaid(given, Aspect.BASELINE, said.baseline()));
            facts.add(new AspectSaid(given, Aspect.DEADLINE, said.deadline()));
        }
        if (!facts.isEmpty()) {
            facts.add(new ObjectivesRead(number, document.wouldHaveShown(OBJECTIVES)
                    && document.objectives().stream().noneMatch(Objective::cutOff)));
        }
        return facts;
    }

    /** What a part that looks for itself reads with its own terms and dates in a document. */
    static Stream<Object> lookedFor(Matter matter, Part part, PolicyDocument document, int number, LocalDate asOf) {
        Search search = part.search();
        if (!search.looksAt().contains(OBJECTIVES) || document.objectives().isEmpty()) {
            return Stream.empty();
        }
        Stream<Object> names = search.says().isEmpty() ? Stream.empty()
                : given(document, number).stream().map(given -> names(matter, part, given));
        return Stream.concat(names, dates(matter, part, document, number, asOf));
    }

    private static List<ObjectiveGiven> given(PolicyDocument document, int number) {
        return IntStream.range(0, document.objectives().size())
                .mapToObj(each -> new ObjectiveGiven(number, each, document.objectives().get(each),
                        Strengths.ofObjective(document.objectives().get(each), document)))
                .toList();
    }

    /** The periods of the objectives, then those of the document as a whole. */
    private static List<PeriodCovered> periods(PolicyDocument document) {
        return Stream.concat(
                document.periods().stream().filter(period -> period.of().filter(OF_OBJECTIVES.asPredicate()).isPresent()),
                document.periods().stream().filter(period -> period.of().isEmpty())).toList();
    }

    private static ObjectiveNames names(Matter matter, Part part, ObjectiveGiven given) {
        Search search = part.search();
        Objective objective = given.objective();
        List<SearchedText> goal = Stream.of(new ObjectiveWords(objective).goal(), objective.tags())
                .flatMap(List::stream).map(text -> without(search.notOf(), text)).toList();
        List<SearchedText> onTheWay = Stream.of(objective.actions(), objective.because(), objective.progress(),
                        objective.passages(), objective.note().stream().toList())
                .flatMap(List::stream).map(text -> without(search.notOf(), text)).toList();
        Set<String> named = said(search.says(), goal);
        Set<String> affirmed = search.says().stream().filter(term -> goal.stream().anyMatch(text -> affirms(term, text)))
                .map(Term::name).collect(Collectors.toSet());
        return new ObjectiveNames(matter, part.name(), given, affirmed, said(search.notSaying(), goal),
                said(search.speaksOf(), goal), said(search.says(), onTheWay),
                named.stream().filter(term -> !affirmed.contains(term)).collect(Collectors.toSet()));
    }

    /** Said somewhere, and not to say that no objective is about it. */
    private static boolean affirms(Term term, SearchedText text) {
        return term.saidAs().stream().flatMap(phrase -> phrase.in(text).stream())
                .anyMatch(place -> !DenialsSaid.ofSubject(text.text(), place.from(), place.to()));
    }

    private static Set<String> said(List<Term> terms, List<SearchedText> texts) {
        return terms.stream().filter(term -> texts.stream().anyMatch(term::isSaidIn)).map(Term::name).collect(Collectors.toSet());
    }

    /** The text without what only looks like one of the terms. */
    private static SearchedText without(List<Term> looksLike, String text) {
        SearchedText left = SearchedText.of(text);
        for (Phrase phrase : looksLike.stream().flatMap(term -> term.saidAs().stream()).toList()) {
            left = phrase.replacedIn(left, "…");
        }
        return left;
    }

    /** The dates that a part looks at, of a document that gives objectives. Those still to come say nothing of its age. */
    private static Stream<Object> dates(Matter matter, Part part, PolicyDocument document, int number, LocalDate asOf) {
        boolean newerElsewhere = !document.all(PolicyDocument.OTHER_VERSIONS).isEmpty();
        Stream<Optional<ObjectivesDated>> events = document.milestones().stream()
                .filter(event -> part.search().looksAt().contains(event.kind().word()))
                .map(event -> event.date().flatMap(date -> date.range().map(range -> new ObjectivesDated(matter, part.name(),
                        number, event, Strengths.ofOwnWords(event), called(event), date.text(), range,
                        TimeFacts.agreement(event) == Agreement.AGREES, !LEAVES_OBJECTIVES.contains(event.kind()),
                        false, Optional.empty(), newerElsewhere))));
        Stream<Optional<ObjectivesDated>> periods = periods(document).stream()
                .filter(period -> part.search().looksAt().contains(PolicyDocument.PERIODS.name()))
                .map(period -> period.covers().starts().map(range -> new ObjectivesDated(matter, part.name(), number, period,
                        Strengths.ofOwnWords(period), "period", period.covers().text(), range, TimeFacts.carries(period), true, false,
                        Optional.of(period.covers()), newerElsewhere)));
        List<ObjectivesDated> dated = Stream.concat(events, periods).flatMap(Optional::stream)
                .filter(each -> !each.range().from().isAfter(asOf)).toList();
        return dated.stream().map(each -> new ObjectivesDated(each.matter(), each.part(), each.document(), each.entry(),
                each.strength(), each.called(), each.text(), each.range(), each.agrees(), each.sets(),
                dated.stream().noneMatch(other -> each.range().isBefore(other.range().from())), each.period(),
                each.newerElsewhere()));
    }

    private static String called(Milestone event) {
        return event.kind().word().replace('-', ' ');
    }
}
