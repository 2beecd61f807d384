package org.schoolpolicyreview.policyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Nearest;

/** Reads the folder of a school: {@code school.yaml}, if it is there, and the documents as they are. */
final class SchoolFolder {

    /** How many documents a folder of one school may hold. */
    private static final int MOST_FILES = 200;

    private final Path folder;
    private final FileReading reading;
    private final Mistakes mistakes;
    private final List<DocumentFormat> formats =
            ServiceLoader.load(DocumentFormat.class).stream().map(ServiceLoader.Provider::get).toList();
    private final List<Path> leftAside = new ArrayList<>();

    SchoolFolder(Path folder, FileReading reading, Mistakes mistakes) {
        this.folder = folder;
        this.reading = reading;
        this.mistakes = mistakes;
    }

    /** What is no document, and was left aside. */
    List<Path> leftAside() {
        return leftAside;
    }

    Optional<School> read() {
        Path schoolFile = folder.resolve(PolicyFiles.SCHOOL_FILE);
        Optional<School> facts = Files.isRegularFile(schoolFile)
                ? reading.read(schoolFile, SchoolForm.FILE)
                : Optional.of(School.named(FilesOfFolder.name(folder.toAbsolutePath().normalize())).build());
        List<PolicyDocument> documents = documents();
        return facts.flatMap(school -> together(school, documents));
    }

    private List<PolicyDocument> documents() {
        try {
            Set<String> readable = new HashSet<>(List.of("yaml", "yml"));
            formats.forEach(format -> readable.addAll(format.endings()));
            FilesOfFolder files = FilesOfFolder.of(folder, readable);
            leftAside.addAll(files.leftAside());
            if (files.documents().size() > MOST_FILES) {
                mistakes.error(wholeOf(folder), "This folder holds more than " + MOST_FILES + " documents.",
                        "One folder is for one school: name the folders one by one.");
                return List.of();
            }
            files.unreadable().forEach(file -> mistakes.error(wholeOf(file), "This version does not read files of this form.",
                    "Save it as Markdown (.md) or plain text (.txt), or take it out of the folder."));
            return files.documents().stream().flatMap(file -> document(file).stream()).toList();
        } catch (IOException e) {
            mistakes.error(wholeOf(folder), "This folder cannot be read.", "Check who may open it.");
            return List.of();
        }
    }

    private Optional<PolicyDocument> document(Path file) {
        String ending = FilesOfFolder.ending(file);
        if (ending.equals("yaml") || ending.equals("yml")) {
            return reading.read(file, DocumentForm.DOCUMENT).map(document -> document.file().isPresent() ? document
                    : document.correctedBy(PolicyDocument.named(FilesOfFolder.name(file)).build()));
        }
        DocumentFormat format = formats.stream().filter(each -> each.endings().contains(ending)).findFirst().orElseThrow();
        try {
            Optional<byte[]> bytes = reading.bytes(file);
            return bytes.isEmpty() ? Optional.empty() : Optional.of(PolicyDocument.named(FilesOfFolder.name(file))
                    .text(format.read(file.toString(), bytes.get())).at(new Origin(file.toString(), 1, 1)).build());
        } catch (UnreadableDocumentException e) {
            mistakes.error(wholeOf(file), e.getMessage(), e.fix());
            return Optional.empty();
        }
    }

    /** What {@code school.yaml} says of a document stands above what the document itself says. */
    private Optional<School> together(School school, List<PolicyDocument> documents) {
        List<PolicyDocument> all = new ArrayList<>(documents);
        for (PolicyDocument said : school.documents()) {
            Optional<PolicyDocument> same = all.stream().filter(each -> isSame(each, said)).findFirst();
            if (same.isPresent()) {
                all.set(all.indexOf(same.get()), same.get().correctedBy(said));
            } else if (!said.text().isEmpty()) {
                all.add(said);
            } else {
                noSuchDocument(said, documents);
            }
        }
        return Optional.of(school.withOnly(all));
    }

    private static boolean isSame(PolicyDocument document, PolicyDocument said) {
        return document.file().isPresent() && said.file().isPresent() && said.text().isEmpty()
                && FilesOfFolder.stem(document.file().get()).equals(FilesOfFolder.stem(said.file().get()));
    }

    private void noSuchDocument(PolicyDocument said, List<PolicyDocument> documents) {
        if (said.file().isEmpty()) {
            mistakes.error(said.origin(), "This document has neither a file nor a text.",
                    "Say which file of the folder it is (\"file: …\"), or write its text under \"text:\".");
            return;
        }
        List<String> names = documents.stream().flatMap(document -> document.file().stream()).toList();
        mistakes.error(said.origin(), "There is no document \"" + said.file().get() + "\" in this folder.",
                Nearest.didYouMean(said.file().get(), names, names.isEmpty() ? "The folder holds no documents."
                        : "The folder holds: " + String.join(", ", names) + "."));
    }

    private static Origin wholeOf(Path path) {
        return new Origin(path.toString(), 0, 0);
    }

    /** Whether a folder holds documents of its own. */
    static boolean holdsDocuments(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> FilesOfFolder.isDocument(file) && !FilesOfFolder.ending(file).startsWith("y"));
        }
    }
}
