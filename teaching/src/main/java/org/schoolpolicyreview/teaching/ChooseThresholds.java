package org.schoolpolicyreview.teaching;

import java.io.IOException;
import java.nio.file.Files;
import org.schoolpolicyreview.teaching.files.ProjectFolder;

/** Writes the thresholds: {@code ChooseThresholds}. Run it when teaching sentences, marks or features have changed. */
public final class ChooseThresholds {

    private ChooseThresholds() {}

    /** Chooses and writes them; takes some minutes. */
    public static void main(String[] arguments) throws IOException {
        ProjectFolder project = ProjectFolder.found();
        Files.writeString(project.thresholds(), Thresholds.chosen(LeftOut.of(TaughtWith.read(project), true)).text());
    }
}
