package org.schoolpolicyreview.accuracy.marks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schoolpolicyreview.teaching.files.DataFile;
import org.schoolpolicyreview.yaml.Node;

/** Reads a file of marks: one school with all its documents. */
public final class MarksFile {

    private static final Set<String> NOT_FIELDS = Set.of("kind", "quote", "also", "unsure", "why");

    private MarksFile() {}

    /** The marked documents of a school, in the order of the file. */
    public static List<MarkedDocument> read(Path file) {
        return read(DataFile.read(file));
    }

    /** The marked documents of a text, under a name for messages. */
    public static List<MarkedDocument> read(String name, String yaml) {
        return read(DataFile.read(name, yaml));
    }

    private static List<MarkedDocument> read(Node school) {
        return DataFile.items(school, "documents").stream()
                .map(document -> new MarkedDocument(DataFile.text(document, "document"), DataFile.texts(document, "kinds"),
                        DataFile.texts(document, "kinds-unsure"),
                        DataFile.items(document, "things").stream().map(MarksFile::mark).toList()))
                .toList();
    }

    private static Mark mark(Node node) {
        Map<String, List<String>> fields = new HashMap<>();
        for (Node.Pair pair : ((Node.Keys) node).pairs()) {
            if (!NOT_FIELDS.contains(pair.key())) {
                fields.put(pair.key(), DataFile.items(pair.value()).stream().map(DataFile::text).toList());
            }
        }
        return new Mark(DataFile.text(node, "kind"), DataFile.text(node, "quote"), DataFile.texts(node, "also"), fields,
                DataFile.texts(node, "unsure").contains("yes"));
    }
}
