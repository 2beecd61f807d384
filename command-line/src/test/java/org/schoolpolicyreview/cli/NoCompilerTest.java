package org.schoolpolicyreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program carries rules that are already compiled. It has no compiler on its path, and needs none: neither for Java nor
 * for rules. The path here is that of the program and the test libraries, so what is not on it reaches no user.
 *
 * <p>Two of its jars are called compilers, {@code drools-compiler} and {@code kie-memory-compiler}. Drools does not start
 * without them, but what they would compile with is not there.
 */
class NoCompilerTest {

    /** ECJ, ANTLR, the compilers of Drools, and what else generates or compiles Java. */
    private static final List<String> COMPILERS = List.of(
            "org.eclipse.jdt.", "org.antlr.", "org.mvel2.", "org.drools.mvel.", "org.drools.drl.", "org.drools.ecj.",
            "org.drools.model.codegen.", "com.github.javaparser.", "org.codehaus.janino.");

    /** What comes with a JDK, and may be there as long as nobody asks for it. */
    private static final List<String> OF_THE_JDK = List.of("com.sun.tools.javac.", "javax.tools.");

    private static final List<String> PATH = List.of(System.getProperty("java.class.path").split(File.pathSeparator));

    @Test
    void noCompilerIsOnThePathOfTheProgram() throws IOException {
        assertThat(PATH).anyMatch(entry -> entry.contains("drools-model-compiler"));
        for (String entry : PATH) {
            assertThat(classesOf(Path.of(entry)).stream().filter(name -> startsWithAny(name, COMPILERS))).as(entry).isEmpty();
        }
    }

    @Test
    void aReviewLoadsNoClassOfACompiler(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("classes.log");
        Process review = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load=info:file=\"" + log + "\":none", "-classpath", String.join(File.pathSeparator, PATH),
                        PolicyReviewProgram.class.getName(), "review", "../samples/policies/harbour-view-primary")
                .redirectOutput(folder.resolve("report.txt").toFile())
                .redirectError(folder.resolve("messages.txt").toFile())
                .start();
        assertThat(review.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(review.exitValue()).as(Files.readString(folder.resolve("messages.txt"))).isZero();

        List<String> loaded = Files.readAllLines(log);
        assertThat(loaded).anyMatch(line -> line.startsWith("org.drools.core.reteoo."));
        assertThat(loaded.stream().filter(line -> startsWithAny(line, COMPILERS) || startsWithAny(line, OF_THE_JDK))).isEmpty();
    }

    private static boolean startsWithAny(String name, List<String> beginnings) {
        return beginnings.stream().anyMatch(name::startsWith);
    }

    /** The names of the classes in a jar or a folder. */
    private static List<String> classesOf(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            try (Stream<Path> files = Files.walk(entry)) {
                return classes(files.map(file -> entry.relativize(file).toString().replace(File.separatorChar, '/')));
            }
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            return classes(jar.stream().map(JarEntry::getName));
        }
    }

    private static List<String> classes(Stream<String> files) {
        return files.filter(file -> file.endsWith(".class")).map(file -> file.replace('/', '.')).toList();
    }
}
