package org.schoolpolicyreview.accuracy.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.accuracy.AccuracyFiles;
import org.schoolpolicyreview.accuracy.Figures;
import org.schoolpolicyreview.teaching.files.DataFile;
import org.schoolpolicyreview.teaching.files.ProjectFolder;

class FloorsTest {

    private static final Floors INVENTED = Floors.read(DataFile.read("floors.yaml", """
            findings:
              all: {right-at-least: 100, false-pass-at-most: 2}
            records:
              approval: {precision-at-least: 98.1}
            """));

    @Test
    void noFigureOfThisBuildIsBelowItsFloor() {
        ProjectFolder project = ProjectFolder.found();
        assertThat(Floors.read(DataFile.read(new AccuracyFiles(project).floors())).brokenBy(Floors.of(Figures.of(project)))).isEmpty();
    }

    @Test
    void aFigureBelowItsFloorIsNamedWithTheFloor() {
        Floors present = new Floors(List.of(new Floor("findings", "all", "right-at-least", 99),
                new Floor("findings", "all", "false-pass-at-most", 3), new Floor("records", "approval", "precision-at-least", 98.1)));
        assertThat(INVENTED.brokenBy(present)).containsExactly(
                "findings, all, right-at-least: the floor is 100, and this build has 99. Floors only rise."
                        + " To lower one takes a commit of its own that says why.",
                "findings, all, false-pass-at-most: the floor is 2, and this build has 3. Floors only rise."
                        + " To lower one takes a commit of its own that says why.");
    }

    @Test
    void aFloorWithoutAFigureIsBroken() {
        assertThat(INVENTED.brokenBy(new Floors(List.of()))).hasSize(3);
    }

    @Test
    void floorsAreReadAsTheyWereWritten() {
        assertThat(Floors.read(DataFile.read("floors.yaml", INVENTED.text()))).isEqualTo(INVENTED);
    }
}
