package org.schoolpolicyreview.accuracy;

import org.schoolpolicyreview.teaching.files.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import org.schoolpolicyreview.accuracy.page.AccuracyPage;
import org.schoolpolicyreview.accuracy.page.FindingsFile;

/**
 * Counts how often this build is right, and writes it: {@code docs/accuracy.md} to be read, and
 * {@code accuracy/target/findings.tsv} to be compared with that of another build.
 */
public final class Accuracy {

    private Accuracy() {}

    /** Writes both files, in whichever folder of the project it is started. */
    public static void main(String[] arguments) throws IOException {
        ProjectFolder project = ProjectFolder.found();
        Figures figures = Figures.of(project);
        Files.writeString(project.page(), new AccuracyPage(figures).text());
        Files.createDirectories(project.findings().getParent());
        Files.writeString(project.findings(), FindingsFile.write(figures.findings().findings()));
    }
}
