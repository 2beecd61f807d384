package org.schoolpolicyreview.reading.things.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.Reading;
import org.schoolpolicyreview.reading.things.Subject;

class ApprovalReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Approved by: Full Governing Body   Date: 12/9/25; Full Governing Body; 12/9/25",
        "Approved by the governing body, 4 March 2026.; governing body; 4 March 2026",
        "Agreed by the Local Academy Council: 1 October 2025. Review: October 2026.; Local Academy Council; 1 October 2025",
        "The local governing committee adopted this policy on 3 July 2025.; local governing committee; 3 July 2025",
        "This policy was ratified by the full governing board at its meeting on 14th October 2024.; full governing board; 14th October 2024",
        "On 8 July 2025 the Board of Trustees approved this policy.; Board of Trustees; 8 July 2025",
        "Signed on behalf of the governing body: J. Person, Chair. 4 March 2026; governing body; 4 March 2026",
        "Approved by: Pupil Committee · Date: 12 May 2026 · Next review: May 2028; Pupil Committee; 12 May 2026",
        "Governors agreed this in June 2025.; Governors; June 2025",
        "The whole governing body said yes to it on 4 March 2026.; governing body; 4 March 2026",
        "The board signed this off on 4 March 2026.; board; 4 March 2026",
        "Premises Committee · PC/26/22 · 4 March 2026; Premises Committee; 4 March 2026",
        "12 March 2026: reviewed, approved by the full governing body; full governing body; 12 March 2026",
        "Version 4 | Board of Trustees 19 June 2025 | Next due: June 2027; Board of Trustees; 19 June 2025",
        "Approved on 12 March 2026 at a meeting of the Board of Directors.; Board of Directors; 12 March 2026",
        "This policy has been agreed by the governing body. March 2026.; governing body; March 2026",
        "Trustees gave their approval to this policy on 12 March 2026.; Trustees; 12 March 2026",
        "Signed off by the trustees in June 2025.; trustees; June 2025",
        "Date agreed by governors: Summer Term 2024; governors; Summer Term 2024",
        "Adopted by the Standards Committee of the Trust Board, 4 June 2025. Owner: Director of People.; Standards Committee of the Trust Board; 4 June 2025",
    })
    void anApprovalIsReadFromALineOrASentence(String line, String body, String on) {
        Approval approval = only("# Equality Policy", line);

        assertThat(approval.state()).isEqualTo(Approval.State.DONE);
        assertThat(approval.of()).isEqualTo(Subject.THIS_DOCUMENT);
        assertThat(approval.body().value()).hasValue(body);
        assertThat(approval.on().value().map(Object::toString)).hasValue(on);
    }

    @Test
    void rowsThatFollowEachOtherTellOneApproval() {
        Approval approval = only("# Uniform Policy", "| Approved by | Pupil Committee", "| Date of approval | 12 March 2025",
                "| Next review | March 2027");

        assertThat(approval.body().value()).hasValue("Pupil Committee");
        assertThat(approval.on().isSure()).isTrue();
    }

    @Test
    void aCellMayHoldItsOwnLabel() {
        Approval approval = only("# Uniform Policy", "|! Approved by: | Local governing board | Date: 1 September 2026",
                "| Last reviewed on: | September 2025 |", "| Next review due by: | September 2027 |");

        assertThat(approval.body().value()).hasValue("Local governing board");
        assertThat(approval.on().value().map(Object::toString)).hasValue("1 September 2026");
    }

    @Test
    void aFirstRowOfLabelAndValueIsNoRowOfColumnHeads() {
        Approval approval = only("# Uniform Policy", "|! Approved by | Full Governing Body", "| Date | 12 March 2025");

        assertThat(approval.on().value().map(Object::toString)).hasValue("12 March 2025");
    }

    @Test
    void eachRowOfAHistoryIsAnApprovalOfItsOwn() {
        List<Approval> approvals = all("# Equality Scheme", "|! Version | Date | Author | Approved by",
                "| 1.0 | March 2019 | Deputy | Governors", "| 2.0 | 4 May 2022 | Deputy | FGB", "| 2.1 | 9 May 2023 | Deputy |");

        assertThat(approvals).extracting(each -> each.body().value().orElse("") + ", " + each.on().value().orElseThrow())
                .containsExactly("Governors, March 2019", "FGB, 4 May 2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Signed ............................ (Chair of Governors)    Date ..............",
        "Approved by governors: [date]",
        "Date approved by the board: TBC",
        "Date ratified: ___________",
    })
    void aPlaceThatNobodyFilledInIsBlank(String line) {
        assertThat(only("# Equality Policy", line).state()).isEqualTo(Approval.State.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "For approval by governors on 4 December 2026.",
        "This policy will be presented to the full governing body in March 2027.",
        "The policy is awaiting ratification by the trust board.",
        "To be approved by the Trust Board on 12 March 2027.",
    })
    void whatIsPutForwardIsStillToCome(String line) {
        assertThat(only("# Equality Policy", line).state()).isEqualTo(Approval.State.TO_COME);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The headteacher approves exceptions to this rule within five days.",
        "Requests for leave must be agreed by the headteacher in advance.",
        "The governing body is responsible for approving this policy.",
        "Proposals are read before they are approved by governors.",
        "Trips are approved by the educational visits coordinator.",
        "Written by the Deputy Headteacher, May 2025.",
        "Printed on 4 May 2026.",
        "Signed (student) ................ Signed (parent) ................",
    })
    void aDutyAHabitOrAnAuthorIsNoApproval(String line) {
        assertThat(all("# Equality Policy", line)).isEmpty();
    }

    @Test
    void anEarlierPolicyIsNotThisOne() {
        Approval approval = only("# Equality Policy", "The Race Equality Scheme was adopted by governors in 2004.");

        assertThat(approval.of()).isEqualTo(Subject.OTHER);
    }

    @Test
    void aRowOfARegisterIsOfTheDocumentThatItNames() {
        List<Approval> approvals = all("# Equality Policy", "|! Policy | Approved by | On | Next",
                "| Equality policy | Governing body | 12 March 2026 | March 2028",
                "| Uniform policy | Pupil committee | 12 March 2026 | May 2028");

        assertThat(approvals).extracting(each -> each.of() + " " + each.body().value().orElse(""))
                .containsExactly("THIS_DOCUMENT Governing body", "OTHER Pupil committee");
    }

    @Test
    void aLabelThatSpeaksOfAPartIsNotOfTheDocument() {
        List<Approval> approvals = all("# Behaviour Policy", "| Core text approved | Trust Board, 25 March 2026",
                "| Academy policy approved | Local Governing Committee, 8 July 2026");

        assertThat(approvals).extracting(Approval::of).containsExactly(Subject.OTHER, Subject.THIS_DOCUMENT);
    }

    @Test
    void aBodyAndADateInTwoRowsAreOneApproval() {
        Approval approval = only("# Uniform Policy", "| Approved by | Pupil Committee", "| Approved | 24 September 2025");

        assertThat(approval.body().value()).hasValue("Pupil Committee");
        assertThat(approval.on().value().map(Object::toString)).hasValue("24 September 2025");
    }

    @Test
    void whoDecidesOnASanctionApprovesNoPolicy() {
        assertThat(all("# Behaviour Policy", "|! Level | Sanction | Agreed by | Reviewed by",
                "| 3 | Detention | Head of Year | Headteacher")).isEmpty();
    }

    @Test
    void twoBodiesInOneRowAreTwoApprovals() {
        assertThat(all("# Behaviour Policy", "| Approved by | Full board (principles); headteacher (measures)",
                "| Approved on | 9 July 2026")).hasSize(2).allMatch(each -> each.on().isSure());
    }

    @Test
    void aTableAndASentenceThatAgreeAreOneApproval() {
        assertThat(all("# Equality Policy", "| Approved | Full governing board, 3 December 2025", "| Version | 2",
                "The full governing board approved this policy on 3 December 2025.")).hasSize(1);
    }

    @Test
    void aTableAndASentenceThatDisagreeLeaveTheDateInDoubt() {
        List<Approval> approvals = all("# Equality Policy", "| Approved | Full governing board, 3 December 2025",
                "| Version | 2", "The governing board approved this policy on 4 March 2024.");

        assertThat(approvals).hasSize(2).allMatch(each -> each.on().isLikely());
    }

    private static Approval only(String... lines) {
        List<Approval> all = all(lines);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<Approval> all(String... lines) {
        return Reading.of(lines).things(Approval.class);
    }
}
