package org.schoolpolicyreview.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.review.facts.Facts;
import org.schoolpolicyreview.review.facts.FoundSentences;
import org.schoolpolicyreview.review.facts.Questions.AskedMatter;
import org.schoolpolicyreview.review.facts.Questions;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.RuleBase;
import org.schoolpolicyreview.rules.RuleFailure;
import org.schoolpolicyreview.rules.answers.Answer;
import org.schoolpolicyreview.rules.answers.Observation;
import org.schoolpolicyreview.rules.answers.Verdict;
import org.schoolpolicyreview.rules.questions.SilenceCounts;

/**
 * Asks, looks and weighs: three kinds of rules, each in a session of its own. Weighing comes last, for silence can only
 * be judged when everything has been looked at.
 */
final class Weighing {

    /**
     * The order of the evidence within a kind of document: that of the documents and of their files. Rules hand their
     * answers over in no order, so that no two different ones may be alike here.
     */
    static final Comparator<Observation> IN_ORDER = Comparator
            .<Observation>comparingInt(Observation::document)
            .thenComparingInt(seen -> seen.quotation().block())
            .thenComparing(Observation::part)
            .thenComparing(Observation::saw)
            .thenComparing(seen -> seen.getClass().getSimpleName())
            .thenComparing(Observation::strength)
            .thenComparing(seen -> seen.quotation().text())
            .thenComparing(seen -> seen.grounds().toString());

    private final CriteriaPack pack;
    private final Finder finder;
    private final RuleBase asking;
    private final RuleBase looking;
    private final RuleBase weighing;

    Weighing(CriteriaPack pack, Finder finder, RuleBase asking, RuleBase looking, RuleBase weighing) {
        this.pack = pack;
        this.finder = finder;
        this.asking = asking;
        this.looking = looking;
        this.weighing = weighing;
    }

    List<Finding> findings(ReadSchool school, LocalDate asOf) {
        Questions questions = Questions.of(pack.criteria(), school);
        List<Object> facts = new ArrayList<>(questions.facts());
        FoundSentences found = FoundSentences.of(school, finder);
        facts.addAll(Facts.of(school, questions.matters(), asOf, pack, found));
        try {
            Map<Answer, String> decided = asking.decided(facts, Answer.class);
            decided.putAll(looking.decided(facts, Answer.class));
            Set<Answer> answers = decided.keySet();
            List<Observation> seen = answers.stream()
                    .filter(Observation.class::isInstance).map(Observation.class::cast)
                    .sorted(homeFirst(school).thenComparing(IN_ORDER)).toList();
            List<Object> toWeigh = new ArrayList<>(questions.facts());
            toWeigh.addAll(seen);
            answers.stream().filter(answer -> !(answer instanceof Observation)).forEach(toWeigh::add);
            Map<Matter, Outcome> outcomes = outcomes(questions.matters(), weighing.run(toWeigh, Verdict.class), school);
            FindingWriter writer = new FindingWriter(school, decided, new Explanations(school, toWeigh, found));
            return findings(questions, seen, outcomes, writer);
        } catch (RuleFailure e) {
            throw new ReviewException(school.school().name(), concerned(e), e.getMessage() + ".", e);
        }
    }

    private List<Finding> findings(
            Questions questions, List<Observation> seen, Map<Matter, Outcome> outcomes, FindingWriter writer) {
        Map<Matter, List<Observation>> byMatter = seen.stream().collect(Collectors.groupingBy(Observation::matter));
        Set<SilenceCounts> silences = questions.facts().stream()
                .filter(SilenceCounts.class::isInstance).map(SilenceCounts.class::cast).collect(Collectors.toSet());
        Map<String, List<Weighed>> byCriterion = new LinkedHashMap<>();
        for (AskedMatter asked : questions.matters()) {
            Matter matter = asked.matter();
            byCriterion.computeIfAbsent(matter.criterion(), id -> new ArrayList<>())
                    .add(new Weighed(matter, outcomes.get(matter), byMatter.getOrDefault(matter, List.of()), silences));
        }
        return pack.criteria().stream()
                .map(criterion -> writer.write(criterion, byCriterion.get(criterion.id())))
                .toList();
    }

    /** Evidence in the document where a criterion belongs comes before evidence elsewhere. */
    private Comparator<Observation> homeFirst(ReadSchool school) {
        return Comparator.comparingInt(seen -> pack.criterion(seen.matter().criterion()).orElseThrow()
                .homeRank(school.document(seen.document()).identity().kinds()));
    }

    /** Each matter has exactly one outcome; anything else is a fault of the rules, and never an absence of gaps. */
    private Map<Matter, Outcome> outcomes(List<AskedMatter> matters, List<Verdict> verdicts, ReadSchool school) {
        Map<Matter, Outcome> outcomes = new HashMap<>();
        Set<String> wrong = new HashSet<>();
        for (Verdict verdict : verdicts) {
            if (outcomes.put(verdict.matter(), verdict.outcome()) != null) {
                wrong.add(verdict.matter().criterion());
            }
        }
        matters.stream().map(AskedMatter::matter).filter(matter -> !outcomes.containsKey(matter)).map(Matter::criterion)
                .forEach(wrong::add);
        if (!wrong.isEmpty()) {
            throw new ReviewException(school.school().name(), wrong.stream().sorted().toList(),
                    "the rules did not come to exactly one outcome.", new IllegalStateException(verdicts.toString()));
        }
        return outcomes;
    }

    /** Which criteria a failure concerns: the owner of an own rule, or all that put the question of a shared one. */
    private List<String> concerned(RuleFailure failure) {
        Set<String> owners = failure.ruleNames().stream().map(EngineCheck::ownerOf).collect(Collectors.toSet());
        List<String> concerned = pack.criteria().stream()
                .filter(criterion -> owners.stream().anyMatch(owner -> (owner + "/").startsWith(criterion.id() + "/"))
                        || criterion.parts().stream().anyMatch(part -> owners.contains(part.ask().word())
                        || owners.contains("any question") && part.ask().readsSentences()))
                .map(Criterion::id)
                .toList();
        return concerned.isEmpty() ? pack.criteria().stream().map(Criterion::id).toList() : concerned;
    }
}
