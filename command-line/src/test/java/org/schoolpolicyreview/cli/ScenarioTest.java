package org.schoolpolicyreview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the scenarios, each in a folder of its own, and compares all that came of them. With {@code mvn test -Pgolden},
 * what a scenario shows whole ("out", "err") is written anew instead.
 */
class ScenarioTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final Path RUNS = Path.of("target/scenarios");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final Engine ENGINE = Engine.builtIn();

    private static List<Path> scenarios() {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".scenario")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyCommandAndEveryExitStatusOfAPersonsMakingIsShown() {
        List<String> commands = scenarios().stream().map(Scenario::read)
                .map(each -> each.sections().get("command")).toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(25);
        for (String command : List.of(
                "review", "new", "validate", "criteria", "explain", "schema", "--version", "--help")) {
            assertThat(commands).anyMatch(line -> line.startsWith("policy-review " + command));
        }
        assertThat(scenarios().stream().map(Scenario::read).map(Scenario::status)).contains(0, 2, 3);
    }

    @TestFactory
    Stream<DynamicTest> scenariosRunAsTheySay() {
        return scenarios().stream().map(file -> {
            Scenario scenario = Scenario.read(file);
            return dynamicTest(file.getFileName() + ": " + scenario.shows(), () -> run(scenario, file));
        });
    }

    private static void run(Scenario scenario, Path file) throws IOException {
        Path folder = RUNS.resolve(file.getFileName().toString().replace(".scenario", ""));
        empty(folder);
        for (Map.Entry<String, String> given : scenario.all("file").entrySet()) {
            write(folder.resolve(given.getKey()), given.getValue());
        }
        Run run = Run.of(folder, TODAY, terminal(scenario.terminal()), ENGINE,
                scenario.arguments().toArray(String[]::new));

        if (WRITE) {
            Files.writeString(file, scenario.with(Map.of("out", plain(run.out(), folder), "err", plain(run.err(), folder))));
            return;
        }
        compare("out", scenario.section("out"), scenario.section("out has"), plain(run.out(), folder));
        compare("err", scenario.section("err"), scenario.section("err has"), plain(run.err(), folder));
        assertThat(run.status()).as("exit status").isEqualTo(scenario.status());
        for (Map.Entry<String, String> written : scenario.all("written").entrySet()) {
            boolean some = written.getKey().startsWith("has ");
            Path path = folder.resolve(some ? written.getKey().substring(4) : written.getKey());
            assertThat(path).exists();
            compare(path.toString(), some ? Optional.empty() : Optional.of(written.getValue()),
                    some ? Optional.of(written.getValue()) : Optional.empty(), plain(Files.readString(path), folder));
        }
    }

    private static void compare(String what, Optional<String> whole, Optional<String> some, String is) {
        if (some.isPresent()) {
            assertThat(is).as(what).containsSubsequence(some.get().strip().lines().map(String::strip).toList());
        } else {
            assertThat(is.strip()).as(what).isEqualTo(whole.orElse("").strip());
        }
    }

    private static Terminal terminal(List<String> words) {
        int columns = words.stream().filter(word -> word.matches("[0-9]+"))
                .mapToInt(Integer::parseInt).findFirst().orElse(0);
        return Terminal.of(words.contains("out"), words.contains("err"), columns,
                words.contains("colour") ? Map.of("TERM", "xterm") : Map.of("TERM", "xterm", "NO_COLOR", "1"));
    }

    /** Without the folder of the run, which reports name; escape characters as people write them. */
    private static String plain(String text, Path folder) {
        return text.replace(folder.toString().replace('\\', '/') + "/", "")
                .replace("\r\n", "\n").replace("\u001B", "ESC");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
