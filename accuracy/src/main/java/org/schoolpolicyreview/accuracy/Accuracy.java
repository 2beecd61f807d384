package org.schoolpolicyreview.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import org.schoolpolicyreview.accuracy.page.AccuracyPage;
import org.schoolpolicyreview.accuracy.page.FindingsFile;
import org.schoolpolicyreview.teaching.files.ProjectFolder;

/**
 * Counts how often this build is right, and writes it: {@code docs/accuracy.md} to be read, and
 * {@code accuracy/target/findings.tsv} to be compared with that of another build.
 */
public final class Accuracy {

    private Accuracy() {}

    /** Writes both files, in whichever folder of the project it is started. */
    public static void main(String[] arguments) throws IOException {
        ProjectFolder project = ProjectFolder.found();
        AccuracyFiles files = new AccuracyFiles(project);
        Figures figures = Figures.of(project);
        Files.writeString(files.page(), new AccuracyPage(figures).text());
        Files.createDirectories(files.findings().getParent());
        Files.writeString(files.findings(), FindingsFile.write(figures.findings().findings()));
    }
}
