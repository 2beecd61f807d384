package org.schoolpolicyreview.accuracy;

import java.nio.file.Path;
import org.schoolpolicyreview.teaching.files.ProjectFolder;

/** Where in the project the floors stand, and what is counted. */
public record AccuracyFiles(ProjectFolder project) {

    /** The least that the build must reach. */
    public Path floors() {
        return project.top().resolve("accuracy/floors.yaml");
    }

    /** The page that tells how often the program is right. */
    Path page() {
        return project.top().resolve("docs/accuracy.md");
    }

    /** Every finding of this build with what the experts accept. */
    Path findings() {
        return project.top().resolve("accuracy/target/findings.tsv");
    }
}
