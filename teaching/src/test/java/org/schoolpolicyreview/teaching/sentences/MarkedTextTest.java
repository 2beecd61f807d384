package org.schoolpolicyreview.teaching.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedTextTest {

    @TempDir
    private Path folder;

    private List<MarkedSentence> marked(String... marks) throws IOException {
        Files.writeString(folder.resolve("school.yaml"), "school: {name: Fogmere School}\n");
        Files.writeString(folder.resolve("policy.md"), """
                # Incidents

                ## The child who was hurt

                **Home** is told on the same day. Nobody waits.

                ## The other child

                Home is told on the same day.
                """);
        Path file = Files.writeString(folder.resolveSibling("marks-of-a-test.yaml"),
                "school: fogmere\nmarks:\n" + String.join("", List.of(marks).stream().map(mark -> "  - {" + mark + "}\n").toList()));
        return MarkedText.read(folder, file);
    }

    @Test
    void aMarkBelongsToTheSentenceThatHoldsItsWordsUnderItsHeading() throws IOException {
        List<MarkedSentence> marked = marked("document: policy, part: A/target, as: shows, heading: The child who was hurt, "
                + "quote: \"**Home** is told on the same day.\"", "document: policy, part: A/other, as: falls-short, "
                + "heading: The other child, quote: Home is told on the same day.");

        assertThat(marked).filteredOn(each -> !each.marks().isEmpty()).extracting(MarkedSentence::marks)
                .containsExactly(Map.of("A/target", Use.SHOWS), Map.of("A/other", Use.FALLS_SHORT));
    }

    @Test
    void whatIsUnsureIsNeitherAHitNorAMiss() throws IOException {
        assertThat(marked("document: policy, part: A/target, as: shows, unsure: yes, quote: Nobody waits."))
                .anySatisfy(each -> assertThat(each.marks()).containsExactly(Map.entry("A/target", Use.UNSURE)));
    }

    @Test
    void aMarkThatStandsNowhereEndsTheReading() {
        assertThatThrownBy(() -> marked("document: policy, part: A/target, as: shows, quote: Somebody dances on the roof."))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("Somebody dances on the roof.");
    }
}
