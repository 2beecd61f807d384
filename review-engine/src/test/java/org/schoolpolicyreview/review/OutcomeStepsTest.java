package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.review.OutcomeWeighed.Step;
import org.schoolpolicyreview.rules.CompiledRules;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.RuleBase;
import org.schoolpolicyreview.rules.answers.DoesNotApply;
import org.schoolpolicyreview.rules.answers.FactUnknown;
import org.schoolpolicyreview.rules.answers.FellShort;
import org.schoolpolicyreview.rules.answers.RuledOut;
import org.schoolpolicyreview.rules.answers.Shown;
import org.schoolpolicyreview.rules.answers.Unclear;
import org.schoolpolicyreview.rules.answers.Verdict;
import org.schoolpolicyreview.rules.questions.Asked;
import org.schoolpolicyreview.rules.questions.SilenceCounts;

/** The step that is told to fit is the outcome that the rules give, whatever was read. */
class OutcomeStepsTest {

    private static final Quotation WORDS = new Quotation(0, 0, "…", true, Optional.empty(), Place.NONE);
    private static final List<String> PARTS = List.of("one", "two", "three");

    private final RuleBase weighing = CompiledRules.load(CompiledRules.WEIGHING);

    @Test
    void theStepThatFitsIsTheOutcomeOfTheRules() {
        Random random = new Random(20261123);
        for (int round = 0; round < 1_000; round++) {
            Set<Object> facts = new HashSet<>();
            for (int number = 0; number < 3; number++) {
                matter(random, new Matter("X-" + random.nextInt(2), number - 1), facts);
            }
            Map<Matter, WeighedOn> on = WeighedOn.byMatter(new ArrayList<>(facts));
            List<Verdict> told = on.entrySet().stream()
                    .map(each -> new Verdict(each.getKey(), fitting(each.getValue()).outcome())).toList();
            assertThat(weighing.run(facts, Verdict.class)).as("round " + round + ": " + facts)
                    .containsExactlyInAnyOrderElementsOf(told);
        }
    }

    @Test
    void aFactThatRulesACriterionOutOrIsNotKnownIsNamed() {
        Matter matter = new Matter("X-0", Matter.WHOLE_SCHOOL);
        assertThat(fitting(WeighedOn.byMatter(List.of(matter, new DoesNotApply("X-0", "the school has 40 employees")))
                .get(matter)).because()).isEqualTo("The school has 40 employees.");
        assertThat(fitting(WeighedOn.byMatter(List.of(matter, new FactUnknown("X-0", "the number of employees")))
                .get(matter)).because()).isEqualTo("Not known, and needed: the number of employees.");
    }

    private static Step fitting(WeighedOn on) {
        List<Step> steps = OutcomeSteps.of(on, part -> part, seen -> "It " + seen.saw() + ".");
        assertThat(steps).filteredOn(Step::fits).containsExactly(steps.get(steps.size() - 1));
        return steps.get(steps.size() - 1);
    }

    private static void matter(Random random, Matter matter, Set<Object> facts) {
        facts.add(matter);
        if (random.nextInt(12) == 0) {
            facts.add(new DoesNotApply(matter.criterion(), "because"));
        }
        if (random.nextInt(12) == 0) {
            facts.add(new FactUnknown(matter.criterion(), "fact"));
        }
        if (random.nextInt(8) == 0) {
            facts.add(RuledOut.by(matter, "one", WORDS, "saw"));
        }
        if (random.nextInt(12) == 0) {
            facts.add(Unclear.by(matter, "", WORDS, "saw"));
        }
        boolean silent = random.nextInt(4) == 0;
        for (String part : PARTS) {
            facts.add(new Asked(matter, part, part.equals("one") || random.nextBoolean()));
            if (random.nextInt(3) > 0) {
                facts.add(new SilenceCounts(matter, part));
            }
            if (!silent && random.nextInt(2) == 0) {
                facts.add(Shown.by(matter, part, WORDS, "saw"));
            }
            if (!silent && random.nextInt(4) == 0) {
                facts.add(FellShort.by(matter, part, WORDS, "saw"));
            }
            if (!silent && random.nextInt(8) == 0) {
                facts.add(Unclear.by(matter, part, WORDS, "saw"));
            }
        }
    }
}
