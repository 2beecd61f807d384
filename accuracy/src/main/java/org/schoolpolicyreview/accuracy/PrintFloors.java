package org.schoolpolicyreview.accuracy;

import org.schoolpolicyreview.teaching.files.ProjectFolder;
import org.schoolpolicyreview.teaching.files.DataFile;
import java.nio.file.Files;
import java.util.List;
import org.schoolpolicyreview.accuracy.page.Floors;

/** Prints the floors that this build gives, to be kept as {@code accuracy/floors.yaml}, and warns where that lowers one. */
public final class PrintFloors {

    private PrintFloors() {}

    /** Prints the file to standard output, warnings to standard error. */
    public static void main(String[] arguments) {
        ProjectFolder project = ProjectFolder.found();
        Floors present = Floors.of(Figures.of(project));
        List<String> lowered = Files.isRegularFile(project.floors()) ? Floors.read(DataFile.read(project.floors())).brokenBy(present)
                : List.of();
        lowered.forEach(System.err::println);
        System.out.print(present.text());
    }
}
