package org.schoolpolicyreview.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the samples stand. */
final class SampleFiles {

    static final Path POLICIES = Path.of("policies");
    static final Path EXPECTED = Path.of("expected");

    private SampleFiles() {}

    /** The schools: a file or a folder each. */
    static List<Path> schools() {
        return list(POLICIES).stream().filter(path -> Files.isDirectory(path) || isYaml(path)).toList();
    }

    /** The schools whose documents are texts: a folder each. */
    static List<Path> folders() {
        return schools().stream().filter(Files::isDirectory).toList();
    }

    /** Every policy file, those within folders too. */
    static List<Path> allFiles() {
        return schools().stream()
                .flatMap(school -> Files.isDirectory(school) ? list(school).stream() : Stream.of(school))
                .filter(SampleFiles::isYaml)
                .toList();
    }

    static String nameOf(Path school) {
        return school.getFileName().toString().replace(".yaml", "");
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isYaml(Path path) {
        return path.toString().endsWith(".yaml");
    }
}
