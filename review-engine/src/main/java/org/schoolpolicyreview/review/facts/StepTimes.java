package org.schoolpolicyreview.review.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.SearchedText;
import org.schoolpolicyreview.criteria.Term;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.rules.Agreement;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.replies.HowPut;
import org.schoolpolicyreview.rules.replies.StepTime;
import org.schoolpolicyreview.rules.stated.Told;
import org.schoolpolicyreview.rules.words.LimitSaid;
import org.schoolpolicyreview.rules.words.StatementText;

/**
 * Reads the times that documents give for the steps of a procedure, for a part that holds them against each other. Of its
 * terms, those that are named like one of its topics say how a flow chart names that step; the others name persons.
 */
final class StepTimes {

    private static final Pattern NEXT_STEP = Pattern.compile("\\s*(?:→|⇒|->|=>|[;|•…\\n]|(?<=[.!?])\\s)\\s*");

    private static final Pattern BARE_TIME = Pattern.compile(
            "\\s*(?:within |by )?(?:the )?(?:(?:\\w+ ){0,3}(?:hours?|days?|weeks?)|(?:same|next) (?:school )?day)\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");

    private final Matter matter;
    private final Part part;
    private final Search search;
    private final School school;
    private final Replies replies;
    private final List<StepTime> found = new ArrayList<>();

    private StepTimes(Matter matter, Part part, School school, Replies replies) {
        this.matter = matter;
        this.part = part;
        this.search = part.search();
        this.school = school;
        this.replies = replies;
    }

    static List<StepTime> of(Matter matter, Part part, School school, Replies replies, Stream<Told> told) {
        StepTimes times = new StepTimes(matter, part, school, replies);
        told.filter(each -> !each.bare() && !each.ofSomethingElse())
                .filter(each -> times.search.topics().contains(each.about()))
                .filter(times::isOfTheseIncidents)
                .forEach(times::read);
        return times.found;
    }

    /** The times of a complaints policy are for complaints, unless a sentence of it speaks of such incidents. */
    private boolean isOfTheseIncidents(Told told) {
        SearchedText all = told.read().all();
        PolicyDocument document = school.documents().get(told.document());
        String kinds = document.kinds().stream().map(DocumentKind::word).collect(Collectors.joining(". "));
        return says(all, search.speaksOf())
                || !says(all, search.notOf()) && (says(SearchedText.of(kinds), search.speaksOf()) || !says(SearchedText.of(kinds), search.notOf()));
    }

    private void read(Told told) {
        if (told.about() == Topic.PROCESS_AT_A_GLANCE) {
            told.statement().words().ifPresent(words ->
                    stepsOf(words).forEach(step -> readStep(told, step)));
        } else {
            add(told, told.about(), told.limit(), isCertain(told.statement()), true, StatementText.all(told.statement()));
        }
    }

    /** Its steps, each with the time that stands in a cell of its own: "Tell both families | Lead | 5 school days". */
    private static List<String> stepsOf(String words) {
        List<String> steps = new ArrayList<>();
        for (String cell : NEXT_STEP.split(words)) {
            boolean onlyATime = !steps.isEmpty() && BARE_TIME.matcher(cell).matches() && TimeLimit.of(cell).understood();
            if (onlyATime) {
                int row = steps.size() >= 2 && timesIn(steps.get(steps.size() - 2)).isEmpty() ? 2 : 1;
                int last = steps.size() - row;
                steps.set(last, String.join(", ", steps.subList(last, steps.size())) + " (" + cell.strip() + ")");
                steps.subList(last + 1, steps.size()).clear();
            } else {
                steps.add(cell);
            }
        }
        return steps;
    }

    /** A step of a flow chart, where it can be told which it is and by when; "record it and tell the lead" is two of them. */
    private void readStep(Told told, String step) {
        List<TimeLimit> times = timesIn(step);
        Set<Topic> steps = search.topics().stream()
                .filter(topic -> search.says().stream().anyMatch(term -> term.name().equals(topic.word()) && term.isSaidIn(step)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (steps.contains(Topic.OUTCOME_TOLD)) {
            steps.remove(Topic.PARENTS_TOLD); // families that are told the outcome
        }
        if (times.size() == 1 && !steps.isEmpty()) {
            TimeLimit time = times.get(0);
            LimitSaid.State state = time.understood() && !time.softened() ? LimitSaid.State.NUMBER : LimitSaid.State.VAGUE;
            steps.forEach(each ->
                    add(told, each, new LimitSaid(state, Optional.of(time), Agreement.AGREES), true, steps.size() == 1, step));
        }
    }

    /** In the words of the step, or alone in brackets after it: "establish the facts (10 school days)". */
    private static List<TimeLimit> timesIn(String step) {
        List<TimeLimit> found = TimeLimit.foundIn(step);
        return !found.isEmpty() ? found : IN_BRACKETS.matcher(step).results()
                .map(brackets -> TimeLimit.of(brackets.group(1)))
                .filter(TimeLimit::understood)
                .toList();
    }

    private void add(Told told, Topic step, LimitSaid time, boolean certain, boolean alone, String text) {
        HowPut put = replies.at(told, search, time.text());
        if (time.state() == LimitSaid.State.NUMBER && put.firm()) {
            found.add(new StepTime(matter, part.name(), found.size(), told, step, time, put, persons(told, step, text), certain, alone));
        }
    }

    private Set<String> persons(Told told, Topic step, String text) {
        return switch (step) {
            case LEAD_TOLD -> told.statement().all(Statement.TO).stream()
                    .map(to -> to.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
            case PARENTS_TOLD, OUTCOME_TOLD -> {
                Set<String> noted = personsIn(Stream.of(Statement.FOR, Statement.TO)
                        .flatMap(field -> told.statement().all(field).stream()).collect(Collectors.joining(". ")));
                yield noted.isEmpty() ? personsIn(text) : noted;
            }
            default -> Set.of();
        };
    }

    private Set<String> personsIn(String text) {
        return search.says().stream()
                .filter(term -> search.topics().stream().noneMatch(topic -> topic.word().equals(term.name())))
                .filter(term -> term.isSaidIn(text))
                .map(Term::name)
                .collect(Collectors.toSet());
    }

    /** Where the words hold several times and nobody noted which is meant, none is sure enough to find fault with. */
    private static boolean isCertain(Statement statement) {
        return statement.within().isPresent()
                || statement.words().or(statement::note).map(TimeLimit::foundIn).orElse(List.of()).size() <= 1;
    }

    private static boolean says(SearchedText text, List<Term> terms) {
        return terms.stream().anyMatch(term -> term.isSaidIn(text));
    }
}
