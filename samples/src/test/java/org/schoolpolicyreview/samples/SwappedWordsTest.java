package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Ask;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.review.Bearing;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.PolicyReview;

/** Where the quotations of the good sample are exchanged, no time, rhythm, date or law counts that the new words do not carry. */
class SwappedWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();
    private static final ChangedSchool GOOD = new ChangedSchool("harbour-view-primary");
    private static final Set<Ask> OF_A_CLOSED_KIND = EnumSet.of(Ask.WITHIN, Ask.AT_LEAST_EVERY, Ask.DATED_WITHIN, Ask.CITES);
    /** What a finding says that it saw: ‘one school day’, or a date. */
    private static final Pattern SEEN = Pattern.compile("‘([^’]+)’|^gives (.+?) \\(|^names the (.+)$");

    @Test
    void onlyWhatTheNewWordsCarryCounts() {
        int looked = 0;
        for (int places = 1; places < 300; places += 13) {
            looked += carried(GOOD.withWordsMovedBy(places));
        }
        assertThat(looked).as("evidence that was compared").isGreaterThan(20);
    }

    private static int carried(School swapped) {
        List<Finding> findings = REVIEW.of(swapped, TODAY).findings();
        int looked = 0;
        for (Finding finding : findings) {
            for (Evidence evidence : finding.evidence()) {
                boolean closed = finding.criterion().parts().stream().anyMatch(part ->
                        part.name().equals(evidence.part()) && OF_A_CLOSED_KIND.contains(part.ask()));
                if (closed && evidence.bearing() == Bearing.SHOWS && evidence.quote().isPresent()) {
                    looked++;
                    assertThat(plain(evidence.quote().get())).as(finding.criterion().id() + " " + evidence.saw())
                            .contains(plain(seen(evidence)));
                }
            }
        }
        return looked;
    }

    private static String seen(Evidence evidence) {
        Matcher seen = SEEN.matcher(evidence.saw());
        assertThat(seen.find()).as(evidence.saw()).isTrue();
        return seen.group(1) != null ? seen.group(1) : seen.group(2) != null ? seen.group(2) : seen.group(3);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
