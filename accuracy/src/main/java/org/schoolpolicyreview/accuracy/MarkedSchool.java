package org.schoolpolicyreview.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.reading.DocumentReader;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.accuracy.marks.MarkedDocument;
import org.schoolpolicyreview.accuracy.marks.MarksFile;
import org.schoolpolicyreview.accuracy.records.DocumentCount;
import org.schoolpolicyreview.teaching.files.ProjectFolder;

/**
 * A school whose texts are marked, with what this build reads of them.
 *
 * @param name the name of its folder
 * @param folder its folder
 * @param school the school as the product takes it in
 * @param documents its documents, held against their marks, in the order of the school
 */
public record MarkedSchool(String name, Path folder, School school, List<DocumentCount> documents) {

    public MarkedSchool {
        documents = List.copyOf(documents);
    }

    /**
     * Reads a school.
     *
     * @throws IllegalStateException if a document has no marks: then nothing that is read of it could be judged
     */
    public static MarkedSchool read(ProjectFolder project, Path folder) {
        School school = PolicyFiles.read(folder).school();
        List<MarkedDocument> marked = MarksFile.read(project.marks(folder));
        List<DocumentCount> documents = new ArrayList<>();
        for (ReadDocument document : new DocumentReader().read(school).documents()) {
            String file = document.text().document().file().orElseThrow();
            MarkedDocument marks = marked.stream().filter(each -> file.startsWith(each.name() + ".")).findFirst()
                    .orElseThrow(() -> new IllegalStateException("The document " + file + " of " + folder + " has no marks."));
            documents.add(new DocumentCount(marks, document, text(folder.resolve(file))));
        }
        return new MarkedSchool(folder.getFileName().toString(), folder, school, documents);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException("The document " + file + " could not be read.", fault);
        }
    }
}
