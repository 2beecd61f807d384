package org.schoolpolicyreview.policyfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlWriter;

/** Writes the folder form: {@code school.yaml}, and a file for each document, in an order that their names keep. */
final class FolderOfFiles {

    private static final int LONGEST_NAME = 60;

    private FolderOfFiles() {}

    static Map<String, String> of(School school) {
        Map<String, String> files = new LinkedHashMap<>();
        Node facts = Node.keys(List.of(Node.pair("school", SchoolForm.FACTS.write(school))));
        files.put(PolicyFiles.SCHOOL_FILE,
                PolicyFileSchema.line(PolicyFileSchema.FILE_NAME) + YamlWriter.write((Node.Keys) facts));
        int digits = Math.max(2, String.valueOf(school.documents().size()).length());
        for (PolicyDocument document : school.documents()) {
            String name = String.format("%0" + digits + "d-%s.yaml", files.size(), inLetters(name(document)));
            files.put(name, PolicyFileSchema.line(PolicyFileSchema.DOCUMENT_FILE_NAME)
                    + YamlWriter.write((Node.Keys) DocumentForm.DOCUMENT.write(document)));
        }
        return files;
    }

    private static String name(PolicyDocument document) {
        return document.file().map(FileName::stem).or(() -> document.get(PolicyDocument.TITLE)).orElse("");
    }

    /** A title as a file name that every system takes. */
    private static String inLetters(String title) {
        String name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).replaceAll("-$", "") : name;
        return cut.isEmpty() ? "document" : cut;
    }
}
