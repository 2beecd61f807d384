package org.schoolpolicyreview.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A school and its documents: what is said, and what follows if nothing is said. */
class SchoolTest {

    @Test
    void documentsAreAddedAfterItsOwnAndTheSchoolItselfDoesNotChange() {
        School school = School.named("A School").document(document("first")).build();

        School more = school.withDocuments(List.of(document("second"), document("third")));

        assertThat(more.documents()).extracting(PolicyDocument::title).containsExactly("first", "second", "third");
        assertThat(school.documents()).hasSize(1);
        assertThat(school.withDocuments(List.of())).isEqualTo(school);
    }

    @Test
    void silenceMeansSomethingOnlyInADocumentThatWasReadWholeAndOnlyOfWhatWasLookedFor() {
        PolicyDocument silent = document("silent");
        PolicyDocument whole = PolicyDocument.of(DocumentKind.OTHER, "whole").read(Extent.WHOLE)
                .set(PolicyDocument.NOT_LOOKED_FOR, List.of("inquiry")).build();

        assertThat(silent.read()).isEqualTo(Extent.PART);
        assertThat(silent.wouldHaveShown("next-review")).isFalse();
        assertThat(whole.wouldHaveShown("next-review")).isTrue();
        assertThat(whole.wouldHaveShown("inquiry")).isFalse();
    }

    @Test
    void anUnsaidStandingIsInForceAndAnUnsaidLengthIsNotShort() {
        assertThat(document("a").inForce()).isEqualTo(Standing.YES);
        assertThat(document("a").isShort()).isFalse();
        assertThat(with(PolicyDocument.PAGES, 2).isShort()).isTrue();
        assertThat(with(PolicyDocument.PAGES, 3).isShort()).isFalse();
        assertThat(with(PolicyDocument.CAME_AS, Medium.WEB_PAGE).isShort()).isTrue();
        assertThat(with(PolicyDocument.CAME_AS, Medium.PDF).isShort()).isFalse();
    }

    @Test
    void theKindsOfADocumentAreItsOwnAndThoseUnderTheSameCover() {
        PolicyDocument document = PolicyDocument.of(DocumentKind.EQUALITY_POLICY, "Equality and accessibility")
                .set(PolicyDocument.ALSO_HOLDS, List.of(DocumentKind.ACCESSIBILITY_PLAN, DocumentKind.EQUALITY_POLICY))
                .build();

        assertThat(document.kinds())
                .containsExactly(DocumentKind.EQUALITY_POLICY, DocumentKind.ACCESSIBILITY_PLAN);
        assertThat(document("a").kinds()).containsExactly(DocumentKind.OTHER);
    }

    @Test
    void datedEventsStandByKindAndWithinAKindInTheirOrder() {
        PolicyDocument document = PolicyDocument.of(DocumentKind.OTHER, "a")
                .milestone(event(MilestoneKind.NEXT_REVIEW, "1")).milestone(event(MilestoneKind.APPROVED, "2"))
                .milestone(event(MilestoneKind.NEXT_REVIEW, "3")).build();

        assertThat(document.milestones()).extracting(milestone -> milestone.note().orElseThrow())
                .containsExactly("2", "1", "3");
        assertThat(document.milestones(MilestoneKind.NEXT_REVIEW, MilestoneKind.ADOPTED)).hasSize(2);
    }

    private static <T> PolicyDocument with(Field<T> field, T value) {
        return PolicyDocument.of(DocumentKind.OTHER, "a").set(field, value).build();
    }

    private static Milestone event(MilestoneKind kind, String note) {
        return Milestone.builder().set(Milestone.KIND, kind).note(note).build();
    }

    private static PolicyDocument document(String title) {
        return PolicyDocument.of(DocumentKind.OTHER, title).build();
    }
}
