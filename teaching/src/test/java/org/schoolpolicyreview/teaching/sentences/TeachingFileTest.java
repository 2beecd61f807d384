package org.schoolpolicyreview.teaching.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolpolicyreview.reading.Sentence;

class TeachingFileTest {

    @TempDir
    private Path folder;

    private List<TaughtSentence> read(String shows) throws IOException {
        Path file = Files.writeString(folder.resolve("teaching.yaml"), """
                also: [INC-08]
                writers:
                  - writer: clerk
                    parts:
                      - part: target-parents
                        shows:
                          - %s
                        falls-short: ["Where possible, families are told."]
                        near: ["Governors are told."]
                """.formatted(shows));
        return TeachingFile.read("INC-06", file);
    }

    private Sentence first(String shows) throws IOException {
        return read(shows).get(0).sentence();
    }

    @Test
    void aSentenceIsReadWithItsPartItsUseItsWriterAndTheCriteriaItMaySpeakOf() throws IOException {
        List<TaughtSentence> read = read("Home is told.");

        assertThat(read).extracting(TaughtSentence::use).containsExactly(Use.SHOWS, Use.FALLS_SHORT, Use.NEAR);
        assertThat(read).allSatisfy(each -> {
            assertThat(each.part()).isEqualTo("INC-06/target-parents");
            assertThat(each.writer()).isEqualTo("clerk");
            assertThat(each.also()).containsExactlyInAnyOrder("INC-06", "INC-08");
        });
    }

    @Test
    void contextIsReadAsInADocument() throws IOException {
        Sentence item = first("{under: \"Step 4\", opening: \"The lead must:\", says: \"ring home\"}");
        assertThat(item.text()).isEqualTo("ring home");
        assertThat(item.context().heading()).hasValue("Step 4");
        assertThat(item.context().opener()).hasValue("The lead must:");

        Sentence row = first("{heads: \"Who | When\", says: \"Parents | same day\"}");
        assertThat(row.kind()).isEqualTo(Sentence.Kind.ROW);
        assertThat(row.context().columns()).extracting(cell -> cell.head()).containsExactly("Who", "When");

        assertThat(read("{before: \"A pupil is hurt.\", says: \"Home is told.\"}").get(0).before().map(Sentence::text))
                .hasValue("A pupil is hurt.");
    }

    @Test
    void aSentenceWithoutWordsIsNamedWithItsPart() {
        assertThatThrownBy(() -> read("{under: \"Step 4\"}")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("INC-06/target-parents");
    }
}
