package org.schoolpolicyreview.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Remark;
import org.schoolpolicyreview.rules.answers.DoesNotApply;
import org.schoolpolicyreview.rules.answers.FactUnknown;
import org.schoolpolicyreview.rules.answers.FellShort;
import org.schoolpolicyreview.rules.answers.RuledOut;
import org.schoolpolicyreview.rules.answers.Shown;
import org.schoolpolicyreview.rules.answers.Unclear;
import org.schoolpolicyreview.rules.answers.Verdict;
import org.schoolpolicyreview.rules.questions.Asked;
import org.schoolpolicyreview.rules.questions.SilenceCounts;

/**
 * The rules that weigh agree with the table of outcomes, written down once more in plain Java. Some versions of Drools
 * lose firings without a word; whoever raises the version is judged by this.
 */
class WeighingOracleTest {

    private static final List<String> PARTS = List.of("one", "two");
    private static final Remark WORDS = Remark.builder().words("…").build();

    private final RuleBase weighing = CompiledRules.load(CompiledRules.WEIGHING);

    @Test
    void everyMatterHasTheOutcomeOfTheTable() {
        Random random = new Random(20261123);
        for (int round = 0; round < 1_500; round++) {
            Set<Object> facts = new HashSet<>();
            List<Verdict> expected = new ArrayList<>();
            int matters = 1 + random.nextInt(3);
            for (int number = 0; number < matters; number++) {
                expected.add(matter(random, new Matter("X-0" + number, number - 1), facts));
            }
            List<Object> inSomeOrder = new ArrayList<>(facts);
            java.util.Collections.shuffle(inSomeOrder, random);
            assertThat(weighing.run(inSomeOrder, Verdict.class)).as("round " + round + ": " + facts)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static Verdict matter(Random random, Matter matter, Set<Object> facts) {
        facts.add(matter);
        boolean doesNotApply = random.nextInt(12) == 0;
        boolean unknown = random.nextInt(12) == 0;
        boolean ruledOut = random.nextInt(6) == 0;
        boolean unclearAsAWhole = random.nextInt(12) == 0;
        if (doesNotApply) {
            facts.add(new DoesNotApply(matter.criterion(), "because"));
        }
        if (unknown) {
            facts.add(new FactUnknown(matter.criterion(), "fact"));
        }
        if (ruledOut) {
            facts.add(new RuledOut(matter, "one", 0, WORDS, Strength.QUOTED, "saw"));
        }
        if (unclearAsAWhole) {
            facts.add(new Unclear(matter, "", 0, WORDS, Strength.QUOTED, "saw"));
        }
        boolean allShown = true;
        boolean anything = false;
        boolean unclear = unclearAsAWhole;
        boolean silenceCounts = true;
        for (String part : PARTS) {
            facts.add(new Asked(matter, part));
            boolean shown = random.nextInt(3) == 0;
            boolean fellShort = random.nextInt(4) == 0;
            boolean partUnclear = random.nextInt(6) == 0;
            boolean counts = random.nextBoolean();
            if (shown) {
                facts.add(new Shown(matter, part, 0, WORDS, Strength.QUOTED, "saw"));
            }
            if (fellShort) {
                facts.add(new FellShort(matter, part, 0, WORDS, Strength.QUOTED, "saw"));
            }
            if (partUnclear) {
                facts.add(new Unclear(matter, part, 0, WORDS, Strength.CLAIMED, "saw"));
            }
            if (counts) {
                facts.add(new SilenceCounts(matter, part));
            }
            allShown &= shown;
            anything |= shown || fellShort;
            unclear |= partUnclear && !shown;
            silenceCounts &= shown || counts;
        }
        Outcome outcome = doesNotApply ? Outcome.NOT_APPLICABLE
                : unknown ? Outcome.NEEDS_INFORMATION
                : ruledOut ? Outcome.CONTRARY
                : unclear ? Outcome.NEEDS_JUDGEMENT
                : allShown ? Outcome.MET
                : !silenceCounts ? Outcome.NOT_SEEN
                : anything ? Outcome.PARTLY_MET : Outcome.NOT_EVIDENCED;
        return new Verdict(matter, outcome);
    }
}
