package org.schoolpolicyreview.benchmarks;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.cli.CompilingProgram;
import org.schoolpolicyreview.cli.PolicyReviewProgram;

/** The program as it was built, and the ways to start it. Paths are read from the top folder of the project. */
final class Program {

    private static final Path BUILT = Path.of("command-line", "target");
    private static final Path JAR = BUILT.resolve("policy-review.jar");
    private static final Path LIBRARIES = BUILT.resolve("lib");
    private static final Path LAUNCHED = BUILT.resolve("launcher").resolve("program");
    private static final Path CLASS_ARCHIVE = LAUNCHED.resolve("classes.jsa");

    private Program() {}

    /** As it is shipped: its own class path, and nothing said to Java about speed. */
    static Way asItIs() {
        return way("A  rules compiled by the build", "-classpath", JAR.toString(), PolicyReviewProgram.class.getName());
    }

    /** The same class path, and behind it the compilers and the main class that uses them. */
    static Way compilingAtStart() {
        String path = Stream.concat(Stream.of(JAR.toString()), besideTheProgram())
                .collect(Collectors.joining(File.pathSeparator));
        return way("B  rules compiled at start", "-classpath", path, CompilingProgram.class.getName());
    }

    /** As the launcher starts it, with its options and class archive, if it has been built by the launcher. */
    static Optional<Way> asLaunched() {
        return Files.exists(CLASS_ARCHIVE)
                ? Optional.of(way("C  A from the launcher's archive", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto", "-XX:SharedArchiveFile=" + CLASS_ARCHIVE, "-Xlog:disable",
                        "-jar", LAUNCHED.resolve("policy-review.jar").toString()))
                : Optional.empty();
    }

    /** As it is shipped, writing one form of the report to a folder. */
    static Way writing(String format, Path folder) {
        return way(format, List.of("--format", format, "--output", folder.toString()),
                "-classpath", JAR.toString(), PolicyReviewProgram.class.getName());
    }

    /** What is on the path of this process, and not on that of the program. */
    private static Stream<String> besideTheProgram() {
        CodeSource program = PolicyReviewProgram.class.getProtectionDomain().getCodeSource();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> !jar.toUri().equals(URI.create(program.getLocation().toString())))
                .filter(jar -> !Files.exists(LIBRARIES.resolve(jar.getFileName())))
                .map(Path::toString);
    }

    private static Way way(String name, String... java) {
        return way(name, List.of(), java);
    }

    private static Way way(String name, List<String> options, String... java) {
        if (!Files.exists(JAR) || !Files.exists(Sample.FOLDER)) {
            throw new IllegalStateException("The program is not built, or this is not the project's top folder: "
                    + Path.of("").toAbsolutePath());
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(java));
        command.addAll(List.of("review", Sample.FOLDER.toString(), "--as-of", Sample.DAY.toString()));
        command.addAll(options);
        return new Way(name, command);
    }
}
