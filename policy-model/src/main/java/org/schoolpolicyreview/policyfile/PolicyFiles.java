package org.schoolpolicyreview.policyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
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

    private PolicyFiles() {}

    /**
     * Reads one school. Never throws for what a file holds, nor for a file that cannot be read: both are among the
     * mistakes.
     *
     * @param path a policy file that holds a school, or a folder with the documents of a school as they are and, if it is
     *     there, {@code school.yaml}; the documents stand in the order of the file names. The path of
     *     {@code school.yaml} stands for its folder.
     */
    public static Reading read(Path path) {
        Mistakes mistakes = new Mistakes();
        FileReading files = new FileReading(mistakes);
        Path folder = isSchoolFile(path) ? Optional.ofNullable(path.getParent()).orElse(Path.of("")) : path;
        if (!Files.isDirectory(folder)) {
            return finish(files.read(path, SchoolForm.FILE).map(school -> whole(school, mistakes)), mistakes,
                    files.files(), List.of());
        }
        SchoolFolder reading = new SchoolFolder(folder, files, mistakes);
        Optional<School> school = reading.read();
        return finish(school, mistakes, files.files(), reading.leftAside().stream().map(Path::toString).toList());
    }

    /**
     * Reads one school from a text, for programs that keep policy files elsewhere.
     *
     * @param name what the text is called in messages and findings
     */
    public static Reading read(String name, String yaml) {
        Mistakes mistakes = new Mistakes();
        Optional<School> school = YamlTree.read(name, yaml, mistakes).flatMap(node -> SchoolForm.FILE.read(node, mistakes));
        return finish(school.map(read -> whole(read, mistakes)), mistakes, List.of(InputFile.of(name, yaml)), List.of());
    }

    /** A school in one file, whose documents must have their texts there. */
    private static School whole(School school, Mistakes mistakes) {
        school.documents().stream().filter(DocumentReading::lacksItsText).forEach(document -> mistakes.error(
                document.origin(), "This document has no text.", "Write what it says under \"text:\". If it is a file of a "
                + "folder, call this file " + SCHOOL_FILE + " and read the folder."));
        return school;
    }

    /**
     * Whether a folder is that of one school: it holds {@code school.yaml}, or documents and no schools.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static boolean isSchool(Path folder) throws IOException {
        return FirstLook.isSchool(folder);
    }

    /** Whether a file holds, or means to hold, a school. It is not read as a policy file: it may have mistakes. */
    public static boolean holdsSchool(Path file) {
        return FirstLook.holdsSchool(file);
    }

    /** Whether it is the file {@code school.yaml} of a folder; {@code school.yml} and capitals are taken for it. */
    public static boolean isSchoolFile(Path file) {
        return FileName.of(file).isOfSchool() && Files.isRegularFile(file);
    }

    /** Writes a school and all its documents as one policy file, which is read again as an equal school. */
    public static String write(School school) {
        Node.Keys file = (Node.Keys) SchoolForm.FILE.write(school);
        return PolicyFileSchema.line(PolicyFileSchema.FILE_NAME) + YamlWriter.write(file);
    }

    /**
     * Writes a school as the files of a folder: {@code school.yaml}, and a policy file for each document. The folder is
     * read again as an equal school, whose documents have the names of their files if they had none.
     *
     * @return the text of each file by its name, {@code school.yaml} first
     */
    public static Map<String, String> writeFolder(School school) {
        return FolderOfFiles.of(school);
    }

    private static Reading finish(Optional<School> school, Mistakes mistakes, List<InputFile> files, List<String> leftAside) {
        return new Reading(school, mistakes.sorted().stream().map(Problem::of).toList(), files, leftAside);
    }
}
