package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.answers.Observation;
import org.schoolpolicyreview.rules.answers.RuledOut;
import org.schoolpolicyreview.rules.answers.Shown;

/** Rules hand their answers over in no order, and the same input gives the same bytes all the same. */
class OrderOfEvidenceTest {

    private static final Matter MATTER = new Matter("PUB-05", Matter.WHOLE_SCHOOL);
    private static final String WORDS = "Parents see it when they have logged in.";

    @Test
    void noTwoDifferentObservationsAreAlike() {
        List<Observation> observations = List.of(
                ruledOut(0, 3, WORDS, true, "a login"), ruledOut(0, 4, WORDS, true, "a login"),
                ruledOut(0, 4, WORDS, false, "a login"), ruledOut(0, 4, WORDS, false, "a password"),
                ruledOut(0, 4, "Parents log in.", false, "a login"), ruledOut(1, 4, WORDS, true, "a login"),
                Shown.by(MATTER, "no-login", quotation(1, 4, WORDS, true), "a login"));
        List<Observation> expected = observations.stream().sorted(Weighing.IN_ORDER).toList();
        Random random = new Random(7);
        for (int time = 0; time < 50; time++) {
            List<Observation> shuffled = new ArrayList<>(observations);
            Collections.shuffle(shuffled, random);
            assertThat(shuffled.stream().sorted(Weighing.IN_ORDER)).containsExactlyElementsOf(expected);
        }
    }

    private static Observation ruledOut(int document, int block, String words, boolean ownWords, String saw) {
        return RuledOut.by(MATTER, "no-login", quotation(document, block, words, ownWords), saw);
    }

    private static Quotation quotation(int document, int block, String words, boolean ownWords) {
        return new Quotation(document, block, words, ownWords, Optional.empty(), Place.NONE);
    }
}
