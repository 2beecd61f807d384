package org.schoolpolicyreview.teaching.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where in the project the texts, the labels, the marks and the teaching sentences stand. */
public record ProjectFolder(Path top) {

    private static final String SCHOOLS = "teaching/schools";

    /** The project in which a program or a test was started: the nearest folder above that holds labelled schools. */
    public static ProjectFolder found() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(SCHOOLS))) {
                return new ProjectFolder(folder);
            }
        }
        throw new IllegalStateException("Not in the project: no folder above " + start + " holds " + SCHOOLS + ".");
    }

    /** The folders of the labelled schools, by name. */
    public List<Path> labelledSchools() {
        return foldersOf(top.resolve(SCHOOLS));
    }

    /** The folders of the schools whose texts are marked, by name: the labelled ones, and the samples. */
    public List<Path> markedSchools() {
        return Stream.concat(labelledSchools().stream(), foldersOf(top.resolve("samples/policies")).stream())
                .filter(folder -> Files.isRegularFile(marks(folder))).sorted().toList();
    }

    /** The marks of a school. */
    public Path marks(Path school) {
        return top.resolve("teaching/marks/settled").resolve(school.getFileName() + ".yaml");
    }

    /** What people marked in the sentences of a school. */
    public Path sentenceMarks(Path school) {
        return top.resolve("teaching/marks/sentences/settled").resolve(school.getFileName() + ".yaml");
    }

    /** From which score on a sentence is found. */
    public Path thresholds() {
        return top.resolve("teaching/thresholds.yaml");
    }

    /** The folders of the criteria. */
    public Path criteria() {
        return top.resolve("rules/src/main/resources/org/schoolpolicyreview/criteria");
    }

    private static List<Path> foldersOf(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("The folder " + folder + " could not be read.", fault);
        }
    }
}
