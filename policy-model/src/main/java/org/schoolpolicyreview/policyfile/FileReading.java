package org.schoolpolicyreview.policyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.YamlTree;

/** Reads files, and keeps which were read and what was wrong with them. */
final class FileReading {

    /** The largest document that is read, in bytes. */
    private static final int MOST_BYTES = 20 << 20;

    private final Mistakes mistakes;
    private final List<InputFile> files = new ArrayList<>();

    FileReading(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The files that were read, in their order. */
    List<InputFile> files() {
        return files;
    }

    /** A policy file in the shape that is expected of it. */
    <T> Optional<T> read(Path file, Shape<T> shape) {
        return tree(file).flatMap(node -> shape.read(node, mistakes));
    }

    /** What a document's file holds. */
    Optional<byte[]> bytes(Path file) {
        return bytes(file, MOST_BYTES, "This file is too large to be a policy: it has more than 20 million bytes.",
                "Leave it out, or split it.");
    }

    private Optional<Node> tree(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > YamlTree.MAX_BYTES) {
                return YamlTree.tooLarge(file.toString(), mistakes);
            }
        } catch (IOException e) {
            // Reading it says what is wrong.
        }
        return bytes(file, Integer.MAX_VALUE, "", "").flatMap(bytes -> YamlTree.read(file.toString(), bytes, mistakes));
    }

    private Optional<byte[]> bytes(Path file, int most, String tooLarge, String fix) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > most) {
                mistakes.error(wholeOf(file), tooLarge, fix);
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            files.add(InputFile.of(file.toString(), bytes));
            return Optional.of(bytes);
        } catch (IOException e) {
            boolean exists = Files.exists(file);
            mistakes.error(wholeOf(file), exists ? "This file cannot be read." : "There is no such file.",
                    exists ? "Check who may open it." : "Check the path.");
            return Optional.empty();
        }
    }

    private static Origin wholeOf(Path path) {
        return new Origin(path.toString(), 0, 0);
    }
}
