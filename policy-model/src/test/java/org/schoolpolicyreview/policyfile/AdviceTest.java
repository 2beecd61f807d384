package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;

/** What is not understood is kept and reported; the school can be reviewed nevertheless. */
class AdviceTest {

    private static final String FILE = """
            school:
              name: Harbour View Primary School
              local-authority: Liverpol
              phase: Primry
              type: 99
              religious-character: Somthing new
            documents:
              - title: Racist Incident Policy
                kind: racist-incident policy
                approved: when the governors next meet
                next-review: Autumn 2026
                period: for the time being
                review-cycle: in the course of events
                says:
                  - record-written: {within: in the fullness of time, page: 3}
                  - staff-training: {how-often: when Mars is red, page: 3}
                  - publication: {date: some day, page: 3}
                  - inquiry: {within: promptly, how-often: regularly, date: 31/03/2027, page: 3}
                objectives:
                  - objective: close the gap
                    deadline: before long
                    target: {value: 90%, date: one fine day}
                    baseline: {value: 83%, date: 2023 to 2025}
                read: part
            """;

    @Test
    void wordsThatHoldNoDateRhythmOrLimitAndUnknownValuesOfTheRegisterAreReported() {
        Reading reading = PolicyFiles.read("test.yaml", FILE);

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading).hasToString("""
                test.yaml:3:20: "Liverpol" is not a local authority of the register that we know; it is kept as it is \
                written. Did you mean "Liverpool"?
                test.yaml:4:10: "Primry" is not a phase of education of the register that we know; it is kept as it is \
                written. Did you mean "Primary"?
                test.yaml:5:9: "99" is not a type of establishment of the register that we know; it is kept as it is \
                written. Check it against the register; not all of it is known here.
                test.yaml:10:15: No date is understood in "when the governors next meet"; it is kept as it is written. \
                If the document says no more, leave it so.
                test.yaml:12:13: No period is understood in "for the time being"; it is kept as it is written. \
                If the document says no more, leave it so.
                test.yaml:13:19: No rhythm is understood in "in the course of events"; it is kept as it is written. \
                If the document says no more, leave it so.
                test.yaml:15:34: No time limit is understood in "in the fullness of time"; it is kept as it is \
                written. If the document says no more, leave it so.
                test.yaml:16:37: No rhythm is understood in "when Mars is red"; it is kept as it is written. \
                If the document says no more, leave it so.
                test.yaml:17:29: No date is understood in "some day"; it is kept as it is written. \
                If the document says no more, leave it so.
                test.yaml:21:19: No date is understood in "before long"; it is kept as it is written. \
                If the document says no more, leave it so.
                test.yaml:22:36: No date or period is understood in "one fine day"; it is kept as it is written. \
                If the document says no more, leave it so.""");
    }

    @Test
    void whatWasNotUnderstoodIsKeptWordForWord() {
        School school = PolicyFiles.read("test.yaml", FILE).school();
        PolicyDocument document = school.documents().get(0);

        assertThat(school.authority()).contains(CodedValue.named("Liverpol"));
        assertThat(school.type()).contains(new CodedValue("99", ""));
        assertThat(school.get(School.RELIGIOUS_CHARACTER)).contains(CodedValue.named("Somthing new"));
        assertThat(document.milestones().get(0).date().orElseThrow().text()).isEqualTo("when the governors next meet");
        assertThat(document.periods().get(0).covers().text()).isEqualTo("for the time being");
        assertThat(document.says().get(0).within().orElseThrow().text()).isEqualTo("in the fullness of time");
    }

    @Test
    void personalDataAreReportedInTheLineWhereTheyStand() {
        Reading reading = PolicyFiles.read("test.yaml", """
                school:
                  name: Dr Challoner High School
                  trust: Sir John Smith
                documents:
                  - title: Racist Incident Policy
                    kind: racist-incident policy
                    reference-numbers: "01510001111"
                    link: "http://user@example.org"
                    responsible:
                      - role: Headteacher
                        note: Mrs A. Example-Smith
                    says:
                      - ways-to-report:
                          to: the office
                          words: >-
                            Write to head@example.org
                            or ring 0151 496 0000.
                    read: part
                """);

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading).hasToString("""
                test.yaml:11:15: "Mrs A. Example-Smith" looks like a person's name. Write [name] in its place.
                test.yaml:15:18: "0151 496 0000" looks like a telephone number. Write [name] in its place.
                test.yaml:15:18: "head@example.org" looks like an e-mail address. Write [name] in its place.""");
    }

    @Test
    void whatOneLineWouldDecideIsWorthASecondLook() {
        assertThat(PolicyFiles.read("test.yaml", """
                school: {name: A School}
                documents:
                  - title: Race Equality Policy
                    kind: race equality policy
                    says:
                      - first-response: {note: stop it, section: "5"}
                      - incident-log: {note: in the book, section: "5"}
                      - parents-told: {note: by letter, section: "5"}
                  - title: Equality Policy
                    kind: equality policy
                    read: whole
                    reading-stops-at: after page 2
                """)).hasToString("""
                test.yaml:3:5: This document does not say how much of it was read, and counts as read in part. \
                If every page was read, add "read: whole".
                test.yaml:3:5: This document says how incidents are dealt with. \
                If it is the school's racist-incident policy too, add "also-holds: racist-incident policy".
                test.yaml:9:5: This document was read whole, and says where the reading stops. \
                If the rest was not read, write "read: part".""");
    }
}
