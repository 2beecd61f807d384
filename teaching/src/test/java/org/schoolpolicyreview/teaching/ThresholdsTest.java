package org.schoolpolicyreview.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.sentences.Sentences;
import org.schoolpolicyreview.teaching.files.ProjectFolder;
import org.schoolpolicyreview.teaching.sentences.MarkedSentence;
import org.schoolpolicyreview.teaching.sentences.Use;

class ThresholdsTest {

    private static final Sentence SENTENCE = Sentences.of(List.of(new Block.Paragraph("Home is told.", Place.NONE)), 0).get(0);

    /** Twenty sentences that speak of it score above a half, twenty others below. */
    @Test
    void theThresholdPartsWhatSpeaksOfItFromWhatDoesNot() {
        List<MarkedSentence> marked = new ArrayList<>();
        double[][] scores = new double[40][];
        for (int at = 0; at < scores.length; at++) {
            boolean speaks = at < 20;
            marked.add(new MarkedSentence("a", "b.md", SENTENCE, Optional.empty(), speaks ? Map.of("A/told", Use.SHOWS) : Map.of()));
            scores[at] = new double[] {speaks ? 0.6 + at / 100.0 : 0.1 + at / 100.0};
        }
        Thresholds.OfPart chosen = Thresholds.chosen(new LeftOut(List.of("A/told"), marked, scores)).of("A/told");

        assertThat(chosen.sure()).isBetween(0.44, 0.6);
        assertThat(chosen.likely()).isLessThan(chosen.sure());
    }

    @Test
    void theyAreReadAsTheyWereWritten(@TempDir Path folder) throws IOException {
        Thresholds thresholds = new Thresholds(Map.of("A/told", new Thresholds.OfPart(0.25, 0.75)));
        Path file = Files.writeString(folder.resolve("thresholds.yaml"), thresholds.text());

        assertThat(Thresholds.read(file)).isEqualTo(thresholds);
    }

    @Test
    void eachPartThatIsTaughtHasThem() {
        Thresholds thresholds = Thresholds.read(ProjectFolder.found().thresholds());

        assertThat(TaughtWith.read(ProjectFolder.found()).parts())
                .allSatisfy(part -> assertThat(thresholds.of(part).likely()).isLessThanOrEqualTo(thresholds.of(part).sure()));
    }

    @Test
    void aPartWithoutThemIsNamed() {
        assertThatThrownBy(() -> new Thresholds(Map.of()).of("A/told")).hasMessageContaining("A/told")
                .hasMessageContaining("ChooseThresholds");
    }
}
