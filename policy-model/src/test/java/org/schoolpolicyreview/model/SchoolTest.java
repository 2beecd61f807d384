package org.schoolpolicyreview.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.model.time.WrittenDate;

/** A school and its documents: what is said, and what follows if nothing is said. */
class SchoolTest {

    private static final List<Block> TEXT = List.of(new Block.Paragraph("We are fair.", Place.NONE));

    @Test
    void documentsAreAddedAfterItsOwnAndTheSchoolItselfDoesNotChange() {
        School school = School.named("A School").document(document("first")).build();

        School more = school.withDocuments(List.of(document("second"), document("third")));

        assertThat(more.documents()).extracting(each -> each.file().orElseThrow()).containsExactly("first", "second", "third");
        assertThat(school.documents()).hasSize(1);
        assertThat(school.withDocuments(List.of())).isEqualTo(school);
    }

    @Test
    void documentsMayTakeThePlaceOfItsOwn() {
        School school = School.named("A School").document(document("first")).build();

        assertThat(school.withOnly(List.of(document("second"))).documents()).containsExactly(document("second"));
        assertThat(school.withOnly(List.of())).isEqualTo(School.named("A School").build());
    }

    @Test
    void aDocumentIsSuppliedWholeUnlessSomethingElseIsSaid() {
        assertThat(document("a").read()).isEqualTo(Extent.WHOLE);
        assertThat(PolicyDocument.named("a").read(Extent.PART).build().read()).isEqualTo(Extent.PART);
    }

    @Test
    void aCorrectionStandsAboveWhatWasSaidAndLeavesTheRest() {
        PolicyDocument document = PolicyDocument.named("policy.md").text(TEXT)
                .set(PolicyDocument.TITLE, "Polcy").set(PolicyDocument.APPROVED_BY, "governors")
                .at(new Origin("policy.yaml", 1, 1)).build();
        PolicyDocument said = PolicyDocument.named("policy").set(PolicyDocument.TITLE, "Policy")
                .set(PolicyDocument.NEXT_REVIEW, WrittenDate.of("May 2027")).read(Extent.PART).build();

        PolicyDocument corrected = document.correctedBy(said);

        assertThat(corrected).isEqualTo(PolicyDocument.named("policy.md").text(TEXT).set(PolicyDocument.TITLE, "Policy")
                .set(PolicyDocument.APPROVED_BY, "governors").set(PolicyDocument.NEXT_REVIEW, WrittenDate.of("May 2027"))
                .read(Extent.PART).build());
        assertThat(corrected.origin()).isEqualTo(document.origin());
    }

    private static PolicyDocument document(String file) {
        return PolicyDocument.named(file).build();
    }
}
