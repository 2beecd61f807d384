package org.schoolpolicyreview.reading.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.WordList;
import org.schoolpolicyreview.reading.things.ShortText;

@DisplayName("How a sentence is put")
class AssertionReaderTest {

    private static final AssertionReader READER = new AssertionReader();

    /** The cues of the last line's first sentence. */
    private static List<ScopedCue> cues(String... lines) {
        List<Sentence> sentences = ShortText.of(lines).sentences();
        int block = sentences.get(sentences.size() - 1).quotation().block();
        List<Sentence> last = sentences.stream().filter(sentence -> sentence.quotation().block() == block).toList();
        return READER.read(last.get(0), last.stream().skip(1).findFirst()).cues();
    }

    /** What the cues of a kind govern. */
    private static List<String> governed(Kind kind, String... lines) {
        List<Sentence> sentences = ShortText.of(lines).sentences();
        Sentence last = sentences.get(sentences.size() - 1);
        return READER.read(last, Optional.empty()).cues().stream().filter(cue -> cue.kind() == kind)
                .map(cue -> last.words(cue.scope())).toList();
    }

    private static List<Kind> kinds(String... lines) {
        return cues(lines).stream().map(ScopedCue::kind).distinct().toList();
    }

    @TestFactory
    @DisplayName("is told by cues, and not by what only looks like one")
    Stream<DynamicTest> kinds() {
        List<DynamicTest> tests = new ArrayList<>();
        Kind kind = Kind.DENIAL;
        for (String line : WordList.read(AssertionReaderTest.class, "sentences.txt")) {
            if (line.startsWith("[")) {
                kind = Kind.valueOf(line.substring(1, line.length() - 1));
                continue;
            }
            Kind told = kind;
            String text = line.substring(2);
            tests.add(line.startsWith("+")
                    ? dynamicTest(kind + ": " + text, () -> assertThat(kinds(text)).contains(told))
                    : dynamicTest("no " + kind + ": " + text, () -> assertThat(kinds(text)).doesNotContain(told)));
        }
        return tests.stream();
    }

    @Test
    @DisplayName("a denial governs its clause, and not what is done instead")
    void denialEnds() {
        assertThat(governed(Kind.DENIAL, "The family is not told; the tutor sees the child.")).containsExactly(
                "The family is not told");
        assertThat(governed(Kind.DENIAL, "Governors are not told, but the office keeps a note.")).containsExactly(
                "Governors are not told,");
        assertThat(governed(Kind.DENIAL, "Parents are not told and the tutor sees the child.")).containsExactly(
                "Parents are not told");
        assertThat(governed(Kind.DENIAL, "If the child has not told anyone, the lead still acts.")).isEmpty();
    }

    @Test
    @DisplayName("a hope reaches over the clauses that depend on it")
    void hopeGoesOn() {
        assertThat(governed(Kind.HOPE, "We hope that everybody who works here will act.")).containsExactly(
                "hope that everybody who works here will act.");
        assertThat(governed(Kind.HOPE, "We hope to ring home, and we log every call.")).containsExactly("hope to ring home,");
    }

    @Test
    @DisplayName("a condition governs the sentence, before it and after it")
    void conditionGovernsAll() {
        assertThat(governed(Kind.CONDITION, "If the headteacher agrees, parents are told and governors are informed."))
                .containsExactly("If the headteacher agrees, parents are told and governors are informed.");
        assertThat(governed(Kind.CONDITION, "Every report is logged; parents are told only if they ask.")).containsExactly(
                "; parents are told only if they ask.");
    }

    @Test
    @DisplayName("what stands in brackets stays there, and a clause reaches over them")
    void brackets() {
        assertThat(governed(Kind.MAY, "All staff act (governors may be told later) and log it.")).containsExactly(
                "(governors may be told later");
        assertThat(governed(Kind.MAY, "Staff may (as a rule on paper) inform the parents.")).containsExactly(
                "Staff may (as a rule on paper) inform the parents.");
        assertThat(governed(Kind.MAY, "Parents (because they ask us to) may be told.")).containsExactly(
                "Parents (because they ask us to) may be told.");
        assertThat(governed(Kind.MAY, "Staff may, if they wish, inform the parents.")).containsExactly(
                "Staff may, if they wish, inform the parents.");
    }

    @Test
    @DisplayName("the opening line of a list is read with each item")
    void opener() {
        assertThat(governed(Kind.MAY, "All staff may:", "- inform the parents")).containsExactly("inform the parents");
        assertThat(governed(Kind.DENIAL, "Supply teachers do not:", "- record incidents")).containsExactly("record incidents");
        assertThat(kinds("No adult may:", "- ignore a racist remark")).isEmpty();
        assertThat(cues("All staff may:", "- inform the parents")).first().satisfies(cue ->
                assertThat(cue.cue().length()).isZero());
    }

    @Test
    @DisplayName("headings and column heads say how what stands under them is put")
    void headings() {
        assertThat(kinds("# Questions for governors", "Each incident is logged.")).containsExactly(Kind.QUESTION);
        assertThat(kinds("# For example", "The tutor rings home.")).containsExactly(Kind.EXAMPLE);
        assertThat(kinds("# Recording", "Each incident is logged.")).isEmpty();
        assertThat(governed(Kind.CONSIDERATION, "| Now | Proposed", "| Parents are rung | Parents are texted")).containsExactly(
                "Parents are texted");
    }

    @Test
    @DisplayName("a cell that is empty in so many words speaks for its row")
    void cells() {
        assertThat(governed(Kind.DENIAL, "| Step | By whom", "| Ring home | Nobody yet", "| Lead | none")).containsExactly(
                "Lead | none");
        assertThat(governed(Kind.CONSIDERATION, "| Step | By when", "| Ring home | tbc")).containsExactly("Ring home | tbc");
    }

    @Test
    @DisplayName("what the next sentence takes back is marked at its end")
    void takenBack() {
        List<ScopedCue> cues = cues("Parents are told the same day. This is suspended until further notice.");
        assertThat(cues).singleElement().satisfies(cue -> {
            assertThat(cue.kind()).isEqualTo(Kind.TAKEN_BACK);
            assertThat(cue.cue().start()).isEqualTo("Parents are told the same day.".length());
            assertThat(cue.scope().length()).isEqualTo("Parents are told the same day.".length());
        });
    }

    @Test
    @DisplayName("a firm promise has no cue")
    void firm() {
        assertThat(kinds("Both families are rung before the end of the next school day.")).isEmpty();
        assertThat(kinds("Every adult must stop a racist remark and log it the same day.")).isEmpty();
        assertThat(kinds("No one who works here may ever let a slur pass without acting.")).isEmpty();
    }
}
