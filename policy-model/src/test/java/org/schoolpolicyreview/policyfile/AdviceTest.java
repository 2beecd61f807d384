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
                approved-on: when the governors next meet
                last-reviewed: 31/03/2025
                next-review: Autumn 2026
                period: for the time being
                review-cycle: in the course of events
                text: [We act.]
            """;

    @Test
    void wordsThatHoldNoDateOrRhythmAndUnknownValuesOfTheRegisterAreReported() {
        Reading reading = PolicyFiles.read("test.yaml", FILE);

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading).hasToString("""
                test.yaml:3:20: "Liverpol" is not a local authority of the register that we know; it is kept as it is \
                written. Did you mean "Liverpool"?
                test.yaml:4:10: "Primry" is not a phase of education of the register that we know; it is kept as it is \
                written. Did you mean "Primary"?
                test.yaml:5:9: "99" is not a type of establishment of the register that we know; it is kept as it is \
                written. Check it against the register; not all of it is known here.
                test.yaml:9:18: No date is understood in "when the governors next meet"; it is kept as it is written. \
                If the document says no more, leave it so.
                test.yaml:12:13: No period is understood in "for the time being"; it is kept as it is written. \
                If the document says no more, leave it so.
                test.yaml:13:19: No rhythm is understood in "in the course of events"; it is kept as it is written. \
                If the document says no more, leave it so.""");
    }

    @Test
    void whatWasNotUnderstoodIsKeptWordForWord() {
        School school = PolicyFiles.read("test.yaml", FILE).school();
        PolicyDocument document = school.documents().get(0);

        assertThat(school.authority()).contains(CodedValue.named("Liverpol"));
        assertThat(school.type()).contains(new CodedValue("99", ""));
        assertThat(school.get(School.RELIGIOUS_CHARACTER)).contains(CodedValue.named("Somthing new"));
        assertThat(document.get(PolicyDocument.APPROVED_ON).orElseThrow().text()).isEqualTo("when the governors next meet");
        assertThat(document.get(PolicyDocument.PERIOD).orElseThrow().text()).isEqualTo("for the time being");
        assertThat(document.get(PolicyDocument.REVIEW_CYCLE).orElseThrow().text()).isEqualTo("in the course of events");
    }

    @Test
    void aRemarkBehindAFactIsNoneOfOurBusinessAndANumberSignIs() {
        Reading reading = PolicyFiles.read("test.yaml", """
                school:
                  name: Harbour View #2 Primary School
                  phase: Primary   # as in the register
                  employees: 61 # in May
                """);

        assertThat(reading).hasToString("test.yaml:2:22: A \"#\" cuts this text off: what follows it in the line is read as a "
                + "comment. If it belongs to the text, put the whole text in double quotes.");
    }
}
