package org.schoolpolicyreview.policyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.YamlTree;
import org.schoolpolicyreview.yaml.YamlWriter;

/**
 * Reads and writes policy files: one file with a school and all its documents, or a folder with {@code school.yaml} and
 * a file for each document. Both give the same school. Thread-safe.
 *
 * <pre>{@code
 * Reading reading = PolicyFiles.read(Path.of("schools/harbour-view"));
 * reading.mistakes().forEach(System.err::println);
 * School school = reading.school();
 * }</pre>
 */
public final class PolicyFiles {

    /** The file of a folder that holds the school itself. */
    public static final String SCHOOL_FILE = "school.yaml";

    /** How many files a folder of one school may hold. */
    private static final int MOST_FILES = 200;

    private PolicyFiles() {}

    /**
     * Reads one school. Never throws for what a file holds, nor for a file that cannot be read: both are among the
     * mistakes.
     *
     * @param path a policy file, or a folder with {@code school.yaml}; in a folder, the documents stand in the order of
     *     the file names, after those of {@code school.yaml}
     */
    public static Reading read(Path path) {
        Mistakes mistakes = new Mistakes();
        List<InputFile> files = new ArrayList<>();
        Optional<School> school = Files.isDirectory(path) ? readFolder(path, mistakes, files)
                : read(tree(path, mistakes, files), SchoolForm.FILE, mistakes);
        return finish(school, mistakes, files);
    }

    /**
     * Reads one school from a text, for programs that keep policy files elsewhere.
     *
     * @param name what the text is called in messages and findings
     */
    public static Reading read(String name, String yaml) {
        Mistakes mistakes = new Mistakes();
        return finish(read(YamlTree.read(name, yaml, mistakes), SchoolForm.FILE, mistakes), mistakes,
                List.of(InputFile.of(name, yaml)));
    }

    /** Writes a school and all its documents as one policy file, which is read again as an equal school. */
    public static String write(School school) {
        Node.Keys file = (Node.Keys) SchoolForm.FILE.write(school);
        return PolicyFileSchema.line(PolicyFileSchema.FILE_NAME) + YamlWriter.write(file);
    }

    /**
     * Writes a school as the files of a folder: {@code school.yaml}, and a file for each document. The folder is read
     * again as an equal school.
     *
     * @return the text of each file by its name, {@code school.yaml} first
     */
    public static Map<String, String> writeFolder(School school) {
        return FolderOfFiles.of(school);
    }

    private static Reading finish(Optional<School> school, Mistakes mistakes, List<InputFile> files) {
        if (mistakes.errors() == 0) {
            school.ifPresent(read -> read.documents().forEach(document -> DocumentAdvice.advise(document, mistakes)));
        }
        return new Reading(school, mistakes.sorted().stream().map(Problem::of).toList(), files);
    }

    private static <T> Optional<T> read(Optional<Node> tree, Shape<T> shape, Mistakes mistakes) {
        tree.ifPresent(node -> PersonalData.advise(node, mistakes));
        return tree.flatMap(node -> shape.read(node, mistakes));
    }

    private static Optional<School> readFolder(Path folder, Mistakes mistakes, List<InputFile> files) {
        Path schoolFile = folder.resolve(SCHOOL_FILE);
        if (!Files.isRegularFile(schoolFile)) {
            mistakes.error(wholeOf(folder), "This folder has no file " + SCHOOL_FILE + ".",
                    "Put the school's facts in " + SCHOOL_FILE + ", and each document in a file beside it.");
            return Optional.empty();
        }
        Optional<School> school = read(tree(schoolFile, mistakes, files), SchoolForm.FILE, mistakes);
        List<PolicyDocument> documents = new ArrayList<>();
        for (Path file : documentFiles(folder, mistakes)) {
            read(tree(file, mistakes, files), DocumentForm.DOCUMENT, mistakes).ifPresent(documents::add);
        }
        return school.map(facts -> facts.withDocuments(documents));
    }

    private static List<Path> documentFiles(Path folder, Mistakes mistakes) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(PolicyFiles::isYaml)
                    .filter(file -> !file.getFileName().toString().equals(SCHOOL_FILE))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
            if (found.size() > MOST_FILES) {
                mistakes.error(wholeOf(folder), "This folder holds more than " + MOST_FILES + " files.",
                        "One folder is for one school: name the folders one by one.");
                return List.of();
            }
            return found;
        } catch (IOException e) {
            mistakes.error(wholeOf(folder), "This folder cannot be read.", "Check who may open it.");
            return List.of();
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
    }

    private static Optional<Node> tree(Path file, Mistakes mistakes, List<InputFile> files) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > YamlTree.MAX_BYTES) {
                return YamlTree.tooLarge(file.toString(), mistakes);
            }
            byte[] bytes = Files.readAllBytes(file);
            files.add(InputFile.of(file.toString(), bytes));
            return YamlTree.read(file.toString(), bytes, mistakes);
        } catch (IOException e) {
            boolean exists = Files.exists(file);
            mistakes.error(wholeOf(file), exists ? "This file cannot be read." : "There is no such file.",
                    exists ? "Check who may open it." : "Check the path.");
            return Optional.empty();
        }
    }

    private static Origin wholeOf(Path path) {
        return new Origin(path.toString(), 0, 0);
    }
}
