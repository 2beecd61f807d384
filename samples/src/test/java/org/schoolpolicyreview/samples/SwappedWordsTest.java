package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Ask;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.review.Bearing;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/** No time and no rhythm counts that the quoted words do not carry, wherever the passages of a school are moved. */
class SwappedWordsTest {

    private static final School GOOD = PolicyFiles.read(SampleFiles.POLICIES.resolve("harbour-view-primary")).school();
    private static final Set<Ask> OF_TIMES = EnumSet.of(Ask.WITHIN, Ask.AT_LEAST_EVERY);
    /** What a finding says that it saw: ‘one school day’. */
    private static final Pattern SEEN = Pattern.compile("‘([^’]+)’");

    @Test
    void whatIsSeenIsCarriedByTheWordsInEverySample() {
        int looked = 0;
        for (Path school : SampleFiles.schools()) {
            looked += carried(Reviewed.sample(school));
        }
        assertThat(looked).as("evidence that was compared").isGreaterThan(10);
    }

    @Test
    void onlyWhatTheWordsCarryCountsWhenParagraphsAreExchanged() {
        for (int places : List.of(1, 40, 170)) {
            carried(Reviewed.of(moved(places)));
        }
    }

    /** Each paragraph gets the words of the one so many places farther on. */
    private static School moved(int places) {
        List<String> words = new ArrayList<>();
        GOOD.documents().forEach(document -> document.text().stream().filter(Block.Paragraph.class::isInstance)
                .forEach(block -> words.add(block.text())));
        assertThat(words).hasSizeGreaterThan(places);
        int[] next = {places};
        return Texts.changed(GOOD, document -> moved(document, words, next));
    }

    private static PolicyDocument moved(PolicyDocument document, List<String> words, int[] next) {
        return Texts.withText(document, document.text().stream()
                .map(block -> block instanceof Block.Paragraph
                        ? Texts.withWords(block, before -> words.get(next[0]++ % words.size())) : block)
                .toList());
    }

    private static int carried(GapReport report) {
        int looked = 0;
        for (Finding finding : report.findings()) {
            for (Evidence evidence : finding.evidence()) {
                boolean ofTimes = finding.criterion().parts().stream().anyMatch(part ->
                        part.name().equals(evidence.part()) && OF_TIMES.contains(part.ask()));
                Matcher seen = SEEN.matcher(evidence.saw());
                if (ofTimes && evidence.bearing() == Bearing.SHOWS && seen.find()) {
                    looked++;
                    assertThat(plain(evidence.quotation().text())).as(finding.criterion().id() + " " + evidence.saw())
                            .contains(plain(seen.group(1)));
                }
            }
        }
        return looked;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
