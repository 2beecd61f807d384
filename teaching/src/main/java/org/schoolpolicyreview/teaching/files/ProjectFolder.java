package org.schoolpolicyreview.teaching.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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

    /** The folders of the further schools, by name: invented in other hands, to teach with and to count on. */
    public List<Path> furtherSchools() {
        return foldersOf(top.resolve("teaching/further-schools")).stream()
                .filter(folder -> Files.isRegularFile(folder.resolve("school.yaml"))).toList();
    }

    /** The folders of all schools in whose texts people marked sentences, by name. */
    public List<Path> schoolsWithMarkedSentences() {
        return Stream.concat(markedSchools().stream(), furtherSchools().stream())
                .filter(folder -> Files.isRegularFile(sentenceMarks(folder))).sorted(Comparator.comparing(Path::getFileName)).toList();
    }

    /** The marks of a school. */
    public Path marks(Path school) {
        return top.resolve("teaching/marks/settled").resolve(school.getFileName() + ".yaml");
    }

    /** What people marked in the sentences of a school. */
    public Path sentenceMarks(Path school) {
        Path settled = top.resolve("teaching/marks/sentences/settled").resolve(school.getFileName() + ".yaml");
        return Files.isRegularFile(settled) ? settled
                : top.resolve("teaching/marks/sentences/by-one-reader").resolve(school.getFileName() + ".yaml");
    }

    /** The files of frames, by name. */
    public List<Path> frames() {
        try (Stream<Path> all = Files.list(top.resolve("teaching/frames"))) {
            return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("The frames could not be read.", fault);
        }
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
