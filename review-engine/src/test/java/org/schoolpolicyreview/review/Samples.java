package org.schoolpolicyreview.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.PolicyFiles;

/** The schools of the samples: real input for the engine's tests. */
final class Samples {

    private Samples() {}

    static List<School> all() {
        try (Stream<Path> paths = Files.list(Path.of("../samples/policies"))) {
            return paths.filter(path -> Files.isDirectory(path) || path.toString().endsWith(".yaml"))
                    .sorted()
                    .map(path -> PolicyFiles.read(path).school())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
