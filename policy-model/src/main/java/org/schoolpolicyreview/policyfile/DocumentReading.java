package org.schoolpolicyreview.policyfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.yaml.Mistakes;

/** Reads the documents of a folder, as policy files or by the formats that are installed. */
final class DocumentReading {

    private final FileReading reading;
    private final Mistakes mistakes;
    private final List<DocumentFormat> formats =
            ServiceLoader.load(DocumentFormat.class).stream().map(ServiceLoader.Provider::get).toList();

    DocumentReading(FileReading reading, Mistakes mistakes) {
        this.reading = reading;
        this.mistakes = mistakes;
    }

    boolean canRead(FileName name) {
        return name.isPolicyFile() || format(name).isPresent();
    }

    /** What to do about a document in a form that nothing here reads. */
    String howToSaveIt() {
        String endings = formats.stream().flatMap(format -> format.endings().stream()).distinct().map(ending -> "." + ending)
                .collect(Collectors.joining(" or "));
        return endings.isEmpty() ? "Add the module \"intake\" to the program, which reads documents."
                : "Save it as text beside it, under the same name and with the ending " + endings
                        + ", or take it out of the folder.";
    }

    /** A document; empty if it has mistakes. */
    Optional<PolicyDocument> read(Path file) {
        FileName name = FileName.of(file);
        return name.isPolicyFile() ? policyFile(file) : format(name).flatMap(format -> document(file, format));
    }

    private Optional<DocumentFormat> format(FileName name) {
        return formats.stream().filter(each -> each.endings().contains(name.ending())).findFirst();
    }

    private Optional<PolicyDocument> policyFile(Path file) {
        Optional<PolicyDocument> document = reading.read(file, DocumentForm.DOCUMENT);
        document.filter(DocumentReading::lacksItsText).ifPresent(found -> mistakes.error(found.origin(),
                "This document has no text.", "Write what it says under \"text:\". Corrections of another file stand in "
                + PolicyFiles.SCHOOL_FILE + ", under \"documents:\"."));
        return document.map(found -> found.file().isPresent() ? found
                : found.correctedBy(PolicyDocument.named(nameOf(file)).build()));
    }

    private Optional<PolicyDocument> document(Path file, DocumentFormat format) {
        try {
            Optional<byte[]> bytes = reading.bytes(file);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            PolicyDocument document = PolicyDocument.named(nameOf(file)).text(format.read(file.toString(), bytes.get()))
                    .at(new Origin(file.toString(), 1, 1)).build();
            if (document.text().isEmpty()) {
                throw new UnreadableDocumentException("No text was found in this file.",
                        "Check that it was saved whole, or take it out of the folder.");
            }
            return Optional.of(document);
        } catch (UnreadableDocumentException e) {
            mistakes.error(new Origin(file.toString(), 0, 0), e.getMessage(), e.fix());
            return Optional.empty();
        }
    }

    /** Whether silence would be read into a document of which there is nothing to read. */
    static boolean lacksItsText(PolicyDocument document) {
        return document.text().isEmpty() && document.read() == Extent.WHOLE;
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
