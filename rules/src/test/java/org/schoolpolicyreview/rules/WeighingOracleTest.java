package org.schoolpolicyreview.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Quotation;
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

    private static final List<String> PARTS = List.of("one", "two", "three");
    private static final Quotation WORDS = new Quotation(0, 0, "…", true, Optional.empty(), Place.NONE);

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
            facts.add(RuledOut.by(matter, "one", WORDS, "saw"));
        }
        if (unclearAsAWhole) {
            facts.add(Unclear.by(matter, "", WORDS, "saw"));
        }
        int shown = 0;
        int unclear = 0;
        int fellShort = 0;
        int missing = 0;
        int notSeen = 0;
        for (String part : PARTS) {
            boolean essential = part.equals("one") || random.nextBoolean();
            boolean isShown = random.nextInt(3) == 0;
            boolean isShort = random.nextInt(4) == 0;
            boolean isUnclear = random.nextInt(6) == 0;
            boolean silenceCounts = random.nextBoolean();
            facts.add(new Asked(matter, part, essential));
            if (isShown) {
                facts.add(Shown.by(matter, part, WORDS, "saw"));
            }
            if (isShort) {
                facts.add(FellShort.by(matter, part, WORDS, "saw"));
            }
            if (isUnclear) {
                facts.add(Unclear.by(matter, part, WORDS, "saw"));
            }
            if (silenceCounts) {
                facts.add(new SilenceCounts(matter, part));
            }
            if (essential && isShown) {
                shown++;
            } else if (essential && isUnclear) {
                unclear++;
            } else if (essential && isShort) {
                fellShort++;
            } else if (essential && silenceCounts) {
                missing++;
            } else if (essential) {
                notSeen++;
            }
        }
        boolean partly = fellShort > 0 || shown > 0 && missing > 0;
        Outcome outcome = doesNotApply ? Outcome.NOT_APPLICABLE
                : unknown ? Outcome.NEEDS_INFORMATION
                : ruledOut ? Outcome.CONTRARY
                : unclearAsAWhole || unclear > 0 && !partly ? Outcome.NEEDS_JUDGEMENT
                : shown > 0 && missing + notSeen + fellShort + unclear == 0 ? Outcome.MET
                : partly ? Outcome.PARTLY_MET
                : shown + notSeen == 0 ? Outcome.NOT_EVIDENCED : Outcome.NOT_SEEN;
        return new Verdict(matter, outcome);
    }
}
