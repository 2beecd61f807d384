package org.schoolpolicyreview.teaching.cues;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.schoolpolicyreview.teaching.marks.DataFile;
import org.schoolpolicyreview.yaml.Node;

/** The counts of one writer: of what is put firmly, and of what falls short. */
public final class WriterCount {

    private final String writer;
    private final CueCount shows = new CueCount();
    private final CueCount fallsShort = new CueCount();

    private WriterCount(String writer) {
        this.writer = writer;
    }

    /** Reads all files of a writer's folder. */
    public static WriterCount of(Path folder) throws IOException {
        WriterCount count = new WriterCount(folder.getFileName().toString());
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(count::file);
        }
        return count;
    }

    private void file(Path file) {
        Node criterion = DataFile.read(file);
        for (Node part : DataFile.items(criterion, "parts")) {
            String name = DataFile.text(criterion, "criterion") + "." + DataFile.text(part, "part");
            DataFile.items(part, "shows").forEach(node -> shows.add(name, TeachingSentence.of(node)));
            DataFile.items(part, "falls-short").forEach(node -> fallsShort.add(name, TeachingSentence.of(node)));
        }
    }

    /** What was told wrongly: firm ones with a weakening cue, and then those that fall short and have none. */
    public List<String> errors() {
        return Stream.concat(shows.flagged().stream().map(text -> writer + " false " + text),
                fallsShort.unflagged().stream().map(text -> writer + " missed " + text)).toList();
    }

    @Override
    public String toString() {
        return writer + System.lineSeparator() + "  shows: " + shows + System.lineSeparator() + "  falls-short: " + fallsShort;
    }
}
