package org.schoolpolicyreview.teaching.frames;

import java.nio.file.Path;
import java.util.List;
import org.schoolpolicyreview.teaching.files.DataFile;
import org.schoolpolicyreview.yaml.Node;

/** Reads the frames of one writer: {@code teaching/frames/WRITER.yaml}. */
public final class FrameFile {

    private FrameFile() {}

    /**
     * The frames of a file, in its order.
     *
     * @throws IllegalStateException if the file has mistakes
     */
    public static List<Frame> read(Path file) {
        String name = file.getFileName().toString();
        String writer = name.substring(0, name.lastIndexOf('.'));
        return DataFile.items(DataFile.read(file), "frames").stream().map(node -> frame(writer, node)).toList();
    }

    private static Frame frame(String writer, Node node) {
        return new Frame(writer, DataFile.text(node, "kind"), DataFile.text(node, "as").equals("honest"),
                DataFile.texts(node, "heading").stream().findFirst(), DataFile.text(node, "frame"));
    }
}
