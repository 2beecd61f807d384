package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.policyfile.PolicyFiles;

/** Where nothing is found, a reader sees what came nearest, so that nobody has to trust a silence. */
class NearestSentencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PolicyReview REVIEW = PolicyReview.withBuiltInCriteria();

    private static PartExplained leadTold(String yaml) {
        return REVIEW.of(PolicyFiles.read("school.yaml", yaml).school(), TODAY).finding("INC-05").orElseThrow()
                .explanation().parts().stream().filter(each -> each.part().name().equals("lead-told")).findFirst().orElseThrow();
    }

    @Test
    void theSentencesThatCameNearestAreShownWithTheirPlacesAndDoNotCount() {
        PartExplained lead = leadTold("""
                school: {name: Gaptooth School}
                documents:
                  - file: behaviour
                    text: [title: Behaviour Policy, The race equality lead reads what staff write of a racist incident.]
                  - file: racist-incidents
                    text:
                      - title: Racist Incident Policy
                      - heading: The lead is told
                      - page: "3"
                      - Lunch is at noon.
                      - The race equality lead reads all reports of racist incidents.
                  - file: old
                    in-force: no
                    text: [title: Old Policy, The race equality lead reads all reports of racist incidents.]
                """);
        assertThat(lead.result()).isEqualTo(PartResult.Result.MISSING);
        assertThat(lead.evidence()).isEmpty();
        assertThat(lead.nearest()).extracting(NearSentence::document).containsExactly("Racist Incident Policy", "Behaviour Policy");
        assertThat(lead.nearest().get(0)).satisfies(near -> {
            assertThat(near.words()).isEqualTo("The race equality lead reads all reports of racist incidents.");
            assertThat(near.page()).contains("3");
            assertThat(near.section()).contains("The lead is told");
            assertThat(near.origin().line()).isEqualTo(11);
        });
    }

    @Test
    void whereNoWordIsNearNothingIsShown() {
        assertThat(leadTold("""
                school: {name: Gaptooth School}
                documents: [{file: racist-incidents, text: [title: Racist Incident Policy, Lunch is at noon.]}]
                """).nearest()).isEmpty();
    }

    @Test
    void whatIsFoundHasNoneAndNoDocumentHasTwo() {
        List<PartExplained> parts = Samples.all().stream().flatMap(school -> REVIEW.of(school, TODAY).findings().stream())
                .flatMap(finding -> finding.explanation().parts().stream()).toList();
        assertThat(parts).anySatisfy(part -> assertThat(part.nearest()).isNotEmpty()).allSatisfy(part -> {
            boolean notFound = part.result() == PartResult.Result.MISSING || part.result() == PartResult.Result.NOT_SEEN;
            assertThat(part.nearest()).as(part.part().name()).hasSizeLessThanOrEqualTo(notFound ? 3 : 0);
            assertThat(part.nearest()).extracting(NearSentence::documentNumber).doesNotHaveDuplicates();
        });
    }
}
