package org.schoolpolicyreview.teaching.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlTree;

/** Reads the YAML and JSON files of teaching: JSON is YAML too. What is wrong in one ends the count. */
public final class DataFile {

    private DataFile() {}

    /**
     * The tree of a file.
     *
     * @throws IllegalStateException if it has mistakes; the message names them with their places
     */
    public static Node read(Path file) {
        try {
            return read(file.toString(), Files.readString(file));
        } catch (IOException fault) {
            throw new UncheckedIOException("The file " + file + " could not be read.", fault);
        }
    }

    /** The tree of a text, under a name for messages. */
    public static Node read(String name, String text) {
        Mistakes mistakes = new Mistakes();
        Optional<Node> tree = YamlTree.read(name, text, mistakes);
        if (mistakes.errors() > 0 || tree.isEmpty()) {
            throw new IllegalStateException(name + ": " + mistakes.sorted());
        }
        return tree.get();
    }

    /** The nodes under a key; none if it is not there. */
    public static List<Node> items(Node node, String key) {
        return node instanceof Node.Keys keys ? keys.get(key).map(DataFile::items).orElse(List.of()) : List.of();
    }

    /** The nodes of a list; a single node counts as a list of one. */
    public static List<Node> items(Node node) {
        return node instanceof Node.Items list ? list.items() : List.of(node);
    }

    /** The texts under a key; none if it is not there. */
    public static List<String> texts(Node node, String key) {
        return items(node, key).stream().map(DataFile::text).toList();
    }

    /** The text of a single value. */
    public static String text(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        throw new IllegalStateException(node.origin() + ": a single value is expected here, and " + node.whatItIs()
                + " stands here.");
    }

    /** The text under a key that must be there. */
    public static String text(Node node, String key) {
        return texts(node, key).stream().findFirst()
                .orElseThrow(() -> new IllegalStateException(node.origin() + ": the key \"" + key + "\" is missing."));
    }
}
