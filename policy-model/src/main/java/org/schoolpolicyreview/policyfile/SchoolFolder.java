package org.schoolpolicyreview.policyfile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.yaml.Mistakes;

/** Reads the folder of a school: {@code school.yaml}, if it is there, and the documents as they are. */
final class SchoolFolder {

    /** How many documents a folder of one school may hold. */
    private static final int MOST_FILES = 200;

    private final Path folder;
    private final FileReading reading;
    private final Mistakes mistakes;
    private final DocumentReading documents;
    private List<Path> leftAside = List.of();

    SchoolFolder(Path folder, FileReading reading, Mistakes mistakes) {
        this.folder = folder;
        this.reading = reading;
        this.mistakes = mistakes;
        this.documents = new DocumentReading(reading, mistakes);
    }

    /** What is no document, and was left aside. */
    List<Path> leftAside() {
        return leftAside;
    }

    Optional<School> read() {
        try {
            return read(FilesOfFolder.of(folder, documents::canRead));
        } catch (IOException e) {
            mistakes.error(wholeOf(folder), "This folder cannot be read.", "Check who may open it.");
            return Optional.empty();
        }
    }

    private Optional<School> read(FilesOfFolder files) {
        leftAside = files.leftAside();
        Optional<School> facts = files.school().isPresent() ? reading.read(files.school().get(), SchoolForm.FILE)
                : Optional.of(nameless());
        if (files.documents().size() > MOST_FILES) {
            mistakes.error(wholeOf(folder), "This folder holds more than " + MOST_FILES + " documents.",
                    "One folder is for one school: name the folders one by one.");
            return Optional.empty();
        }
        List<SuppliedDocument> supplied = new ArrayList<>();
        files.documents().forEach(file -> supplied.add(new SuppliedDocument(FileName.of(file), documents.read(file))));
        for (Path file : files.unreadable()) {
            mistakes.error(wholeOf(file), "This version does not read files that end in \"." + FileName.of(file).ending()
                    + "\".", documents.howToSaveIt());
            supplied.add(new SuppliedDocument(FileName.of(file), Optional.empty()));
        }
        return facts.map(school -> school.withOnly(
                new Entries(supplied, leftAside, mistakes).together(school.documents())));
    }

    /** Without a file that names it, a school is called as its folder is. */
    private School nameless() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String called = name == null || name.toString().isBlank() ? "School without a name" : name.toString();
        mistakes.advice(wholeOf(folder), "This folder has no file " + PolicyFiles.SCHOOL_FILE + ": the school is called \""
                + called + "\", and its facts are not known.", "The command \"policy-review new\" writes one to fill in.");
        return School.named(called).build();
    }

    private static Origin wholeOf(Path path) {
        return new Origin(path.toString(), 0, 0);
    }
}
