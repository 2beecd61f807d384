package org.schoolpolicyreview.accuracy.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordCountsTest {

    private static final String APPROVED = """
            # Behaviour Policy

            | Approved by | Full governing board |
            | --- | --- |
            | Approved on | 3 July 2025 |

            Our pupils are kind.
            """;

    @Test
    void aRecordThatSaysWhatIsMarkedIsAHit() {
        assertThat(Counted.tallies(APPROVED,
                "{kind: approval, quote: '| Approved by | Full governing board |', body: the governors, 'on': 2025-07, of: this}")
                .get("approval")).isEqualTo(new Tally(1, 0, 0, 0));
    }

    @Test
    void furtherWordsOfAMarkAreItsWordsToo() {
        assertThat(Counted.tallies(APPROVED, "{kind: approval, quote: Our pupils are kind., also: ['| Approved on | 3 July 2025 |'],"
                + " body: governing body, 'on': 2025-07-03, of: this}").get("approval")).isEqualTo(new Tally(1, 0, 0, 0));
    }

    @Test
    void aRecordWithAnotherDateIsMissedAndFalse() {
        assertThat(Counted.tallies(APPROVED,
                "{kind: approval, quote: '| Approved by | Full governing board |', body: governing board, 'on': 2024-07-03, of: this}")
                .get("approval")).isEqualTo(new Tally(0, 1, 1, 0));
    }

    @Test
    void aRecordThatNobodyMarkedIsFalse() {
        assertThat(Counted.tallies(APPROVED).get("approval")).isEqualTo(new Tally(0, 0, 1, 0));
    }

    @Test
    void aMarkInOtherWordsIsMissed() {
        assertThat(Counted.tallies(APPROVED,
                "{kind: approval, quote: Our pupils are kind., body: governing board, 'on': 2025-07-03, of: this}")
                .get("approval")).isEqualTo(new Tally(0, 1, 1, 0));
    }

    @Test
    void whatReadersWereUnsureOfIsNeitherAHitNorAMissNorFalse() {
        assertThat(Counted.tallies(APPROVED, "{kind: approval, quote: '| Approved by | Full governing board |', of: this, unsure: yes}",
                "{kind: approval, quote: Our pupils are kind., of: this, unsure: yes}")
                .get("approval")).isEqualTo(Tally.NONE);
    }

    @Test
    void oneMarkMeetsOneRecord() {
        String twice = "# Pay Policy\n\nApproved by the Board of Trustees on 8 July 2025. Approved by the Finance Committee on 1 July 2025.\n";
        String mark = "{kind: approval, quote: 'Approved by the Board of Trustees on 8 July 2025. Approved by the Finance Committee on 1"
                + " July 2025.', body: Board of Trustees, 'on': 2025-07-08, of: this}";
        String other = mark.replace("body: Board of Trustees, 'on': 2025-07-08", "body: Finance Committee, 'on': 2025-07-01");
        assertThat(Counted.tallies(twice, mark).get("approval")).isEqualTo(new Tally(1, 0, 1, 0));
        assertThat(Counted.tallies(twice, mark, mark).get("approval")).isEqualTo(new Tally(1, 1, 1, 0));
        assertThat(Counted.tallies(twice, mark, other).get("approval")).isEqualTo(new Tally(2, 0, 0, 0));
    }

    @Test
    void aLawCountsOnceInEachSection() {
        String laws = """
                # Equality

                The Equality Act 2010 protects pupils.

                The Equality Act 2010 protects staff.

                ## Duties

                The Equality Act 2010 asks us to publish.
                """;
        assertThat(Counted.tallies(laws, "{kind: law, quote: The Equality Act 2010 protects staff., law: Equality Act 2010}",
                "{kind: law, quote: The Equality Act 2010 asks us to publish., law: Equality Act 2010}")
                .get("law")).isEqualTo(new Tally(2, 0, 0, 0));
    }

    @Test
    void aMarkThatIsNotInItsDocumentEndsTheCount() {
        assertThatThrownBy(() -> Counted.tallies(APPROVED, "{kind: law, quote: The Equality Act 2010., law: Equality Act 2010}"))
                .hasMessageContaining("does not stand in its document");
    }

    @Test
    void aLawBesideAnUnsureOneIsStillFalse() {
        assertThat(Counted.tallies("# Equality\n\nWe follow the Equality Act 2010 and Prevent.\n",
                "{kind: law, quote: We follow the Equality Act 2010 and Prevent., law: Prevent duty, unsure: yes}")
                .get("law")).isEqualTo(new Tally(0, 0, 1, 0));
    }

    @Test
    void aDateWithoutAMeaningIsNotCounted() {
        assertThat(Counted.tallies("# Behaviour Policy\n\nSeptember 2025\n").get("review")).isEqualTo(Tally.NONE);
    }

    @Test
    void fieldsCountWhereMarkAndRecordHaveMet() {
        String objectives = """
                # Equality objectives

                ## Our objectives 2025-2029

                Objective 1: To raise the share of Black pupils who report racism from 20% to 60% by July 2029. The deputy headteacher leads.
                """;
        var tallies = Counted.tallies(objectives, "{kind: objective, quote: 'To raise the share of Black pupils who report racism from"
                + " 20% to 60% by July 2029.', target: from 20% to 60%, deadline: by July 2029, owner: the caretaker, race: yes}");
        assertThat(tallies.get("objective")).isEqualTo(new Tally(1, 0, 0, 0));
        assertThat(tallies.get("objective: deadline")).isEqualTo(new Tally(1, 0, 0, 0));
        assertThat(tallies.get("objective: race")).isEqualTo(new Tally(1, 0, 0, 0));
        assertThat(tallies.get("objective: owner")).as("another owner is missed, and false").isEqualTo(new Tally(0, 1, 1, 0));
        assertThat(Counted.tallies(objectives).get("objective: owner")).as("of a false objective").isEqualTo(Tally.NONE);
    }

    @Test
    void kindsOfDocumentsCountOneByOne() {
        assertThat(Counted.tallies(APPROVED).get(RecordCounts.DOCUMENT_KINDS)).isEqualTo(new Tally(1, 0, 0, 0));
        DocumentCount misread = Counted.document(APPROVED, """
                documents:
                  - document: policy
                    kinds: [uniform policy, behaviour policy]
                    kinds-unsure: [behaviour policy]
                """);
        assertThat(RecordCounts.of(List.of(misread)).tally(RecordCounts.DOCUMENT_KINDS)).isEqualTo(new Tally(0, 1, 0, 0));
        assertThat(misread.isKindMissed()).isTrue();
    }
}
