package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.answers.Observation;
import org.schoolpolicyreview.rules.answers.RuledOut;
import org.schoolpolicyreview.rules.answers.Shown;

/** Rules hand their answers over in no order, and the same input gives the same bytes all the same. */
class OrderOfEvidenceTest {

    private static final Matter MATTER = new Matter("PUB-05", Matter.WHOLE_SCHOOL);

    @Test
    void noTwoDifferentObservationsAreAlike() {
        List<Observation> observations = List.of(
                ruledOut(0, Topic.ONLINE_ACCESS, "a login", Strength.QUOTED), ruledOut(0, Topic.PUBLICATION, "a login", Strength.QUOTED),
                ruledOut(0, Topic.PUBLICATION, "a login", Strength.NOTED), ruledOut(0, Topic.PUBLICATION, "a password", Strength.NOTED),
                ruledOut(1, Topic.PUBLICATION, "a login", Strength.QUOTED),
                new Shown(MATTER, "no-login", 1, statement(Topic.PUBLICATION), Strength.QUOTED, "a login"));
        List<Observation> expected = observations.stream().sorted(Weighing.IN_ORDER).toList();
        Random random = new Random(7);
        for (int time = 0; time < 50; time++) {
            List<Observation> shuffled = new ArrayList<>(observations);
            Collections.shuffle(shuffled, random);
            assertThat(shuffled.stream().sorted(Weighing.IN_ORDER)).containsExactlyElementsOf(expected);
        }
    }

    private static Observation ruledOut(int document, Topic about, String saw, Strength strength) {
        return new RuledOut(MATTER, "no-login", document, statement(about), strength, saw);
    }

    private static Statement statement(Topic about) {
        return Statement.about(about).words("Parents see it when they have logged in.").build();
    }
}
