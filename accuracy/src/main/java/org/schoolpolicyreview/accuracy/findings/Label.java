package org.schoolpolicyreview.accuracy.findings;

import java.nio.file.Path;
import java.util.List;
import org.schoolpolicyreview.teaching.files.DataFile;

/**
 * What a fair expert says of one criterion at one school.
 *
 * @param criterion the id of the criterion
 * @param accepted the outcomes that the expert accepts, by their words; two where experts differ
 * @param evidence the words that this rests on
 */
public record Label(String criterion, List<String> accepted, List<Evidence> evidence) {

    /**
     * Words that a label rests on.
     *
     * @param document the name of the file without the ending
     * @param quote the words
     */
    public record Evidence(String document, String quote) {}

    public Label {
        accepted = List.copyOf(accepted);
        evidence = List.copyOf(evidence);
    }

    /** The labels of a school. */
    public static List<Label> of(Path school) {
        return DataFile.items(DataFile.read(school.resolve("labels.json"))).stream()
                .map(label -> new Label(DataFile.text(label, "criterion"), DataFile.texts(label, "acceptable"),
                        DataFile.items(label, "evidence").stream()
                                .map(each -> new Evidence(DataFile.text(each, "document"), DataFile.text(each, "quote")))
                                .toList()))
                .toList();
    }
}
