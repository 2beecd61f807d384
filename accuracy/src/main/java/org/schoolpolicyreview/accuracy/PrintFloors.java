package org.schoolpolicyreview.accuracy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.schoolpolicyreview.accuracy.page.Floors;
import org.schoolpolicyreview.teaching.files.DataFile;
import org.schoolpolicyreview.teaching.files.ProjectFolder;

/** Prints the floors that this build gives, to be kept as {@code accuracy/floors.yaml}, and warns where that lowers one. */
public final class PrintFloors {

    private PrintFloors() {}

    /** Prints the file to standard output, warnings to standard error. */
    public static void main(String[] arguments) {
        ProjectFolder project = ProjectFolder.found();
        Path floors = new AccuracyFiles(project).floors();
        Floors present = Floors.of(Figures.of(project));
        List<String> lowered = Files.isRegularFile(floors) ? Floors.read(DataFile.read(floors)).brokenBy(present)
                : List.of();
        lowered.forEach(System.err::println);
        System.out.print(present.text());
    }
}
