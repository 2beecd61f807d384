package org.schoolpolicyreview.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolpolicyreview.teaching.WordTrace.Lesson;
import org.schoolpolicyreview.teaching.sentences.MarkedText;
import org.schoolpolicyreview.teaching.sentences.TeachingFile;

/** Words that told lead back to the sentences that taught them. */
class WordTraceTest {

    @TempDir
    private Path folder;

    private WordTrace trace(String words) throws IOException {
        Path taught = Files.writeString(folder.resolve("teaching.yaml"), """
                other-parts: told
                writers:
                  - writer: clerk
                    parts:
                      - part: target-parents
                        shows:
                          - Families are told on the same day.
                          - {under: Step 4, opening: "The lead must:", says: ring home}
                        falls-short: ["We may ring home."]
                        near: ["We ring home when a pupil is ill."]
                """);
        Path school = Files.createDirectories(folder.resolve("fogmere"));
        Files.writeString(school.resolve("school.yaml"), "school: {name: Fogmere School}\n");
        Files.writeString(school.resolve("policy.md"), "# Incidents\n\nStaff rang home. Nobody waits. We ring home at once.\n");
        Path marks = Files.writeString(folder.resolve("marks.yaml"), "school: fogmere\nmarks:\n"
                + "  - {document: policy, part: INC-06/target-parents, as: shows, quote: We ring home at once.}\n");
        return WordTrace.of(new TaughtWith(TeachingFile.read("INC-06", taught), MarkedText.read(school, marks), List.of()),
                "INC-06/target-parents", words);
    }

    @Test
    void allThatHoldTheWordsAreThereForAndAgainstWithWhoWroteThemAndTheirLine() throws IOException {
        WordTrace trace = trace("ring home");
        assertThat(trace.inOtherWords()).isFalse();
        assertThat(trace.lessons()).extracting(each -> (each.speaksFor() ? "+ " : "- ") + each.as() + ", " + each.source() + ": "
                        + each.sentence().text() + " " + each.origin().line())
                .containsExactly("+ shows, clerk: ring home 8", "+ shows, fogmere: We ring home at once. 3",
                        "+ falls-short, clerk: We may ring home. 9", "- near, clerk: We ring home when a pupil is ill. 10");
        assertThat(trace("home").lessons()).extracting(Lesson::as).contains("unmarked");
    }

    @Test
    void wordsCountWhateverTheirEndings() throws IOException {
        assertThat(trace("rings home").lessons()).hasSize(4);
    }

    @Test
    void whereNoSentenceHoldsThemThoseThatNameTheSameAreThere() throws IOException {
        WordTrace trace = trace("parents");
        assertThat(trace.inOtherWords()).isTrue();
        assertThat(trace.lessons()).extracting(each -> each.sentence().text()).contains("Families are told on the same day.");
        assertThat(trace("zebras").lessons()).isEmpty();
    }
}
