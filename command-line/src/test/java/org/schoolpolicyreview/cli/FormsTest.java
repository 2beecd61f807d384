package org.schoolpolicyreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.SchoolsForm;
import org.schoolpolicyreview.report.content.SchoolsContent;
import org.schoolpolicyreview.review.GapReport;

/** Forms that others add are found, and what they list of several schools is written. */
class FormsTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final Engine ENGINE = Engine.builtIn();

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder;

    @BeforeEach
    void aFormOfOnesOwn() throws IOException {
        Path services = Files.createDirectories(folder.resolve("added/META-INF/services"));
        Files.writeString(services.resolve(ReportForm.class.getName()), Sealed.class.getName());
        Files.writeString(services.resolve(SchoolsForm.class.getName()), SealedList.class.getName());
        Thread.currentThread().setContextClassLoader(
                new URLClassLoader(new URL[] {folder.resolve("added/").toUri().toURL()}, before));
        Files.createDirectories(folder.resolve("schools"));
        Files.writeString(folder.resolve("schools/a.yaml"), "school:\n  name: Hill School\n");
        Files.writeString(folder.resolve("schools/b.yaml"), "school:\n  name: Brook School\n");
        Files.writeString(folder.resolve("schools/c.yaml"), "school:\n  nam: Broken School\n");
    }

    @AfterEach
    void asItWas() {
        Thread.currentThread().setContextClassLoader(before);
    }

    private Run run(String... arguments) {
        return Run.of(folder, TODAY, Terminal.NONE, ENGINE, arguments);
    }

    @Test
    void eachSchoolHasItsReportAndOnePageListsThemWithWhatCouldNotBeRead() throws IOException {
        Run run = run("review", "schools", "--format", "sealed,json", "--output", "out/");

        assertThat(Files.readString(folder.resolve("out/schools.sealed"))).startsWith("""
                Brook School: brook-school-2026-11-23.sealed
                Hill School: hill-school-2026-11-23.sealed
                Not read: schools/c.yaml:2:3: """);
        assertThat(folder.resolve("out/hill-school-2026-11-23.json")).exists();
        assertThat(run.err()).contains("Written: out/schools.sealed", "Not reviewed: 1 of 3.");
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void oneSchoolNeedsNoList() {
        run("review", "schools/a.yaml", "--format", "sealed", "--output", "out/");
        assertThat(folder.resolve("out/hill-school-2026-11-23.sealed")).exists();
        assertThat(folder.resolve("out/schools.sealed")).doesNotExist();
    }

    @Test
    void whatIsNoTextNeedsAFile() {
        Run run = run("review", "schools/a.yaml", "--format", "sealed");
        assertThat(run.err()).startsWith("\"sealed\" is written to a file: --output reports/\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void itIsNamedInTheHelpAndGuessedFromASlip() {
        assertThat(run("review", "--help").out().replaceAll("\\s+", " ")).contains("json, markdown, sealed, text");
        assertThat(run("review", "schools", "--format", "sealde").err()).contains("Did you mean \"sealed\"?");
    }

    /** A form that is no text. */
    public static final class Sealed implements ReportForm {

        @Override
        public String format() {
            return "sealed";
        }

        @Override
        public String fileEnding() {
            return ".sealed";
        }

        @Override
        public void write(GapReport report, OutputStream out) throws IOException {
            out.write(0);
        }
    }

    /** The list of its schools. */
    public static final class SealedList implements SchoolsForm {

        @Override
        public String format() {
            return "sealed";
        }

        @Override
        public String fileName() {
            return "schools.sealed";
        }

        @Override
        public void write(SchoolsContent schools, OutputStream out) throws IOException {
            StringBuilder text = new StringBuilder();
            schools.schools().forEach(line -> text.append(line.school()).append(": ")
                    .append(line.file().orElse("")).append('\n'));
            schools.notRead().forEach(sentence -> text.append("Not read: ").append(sentence).append('\n'));
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
