package org.schoolpolicyreview.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.review.GapReport;

/**
 * The files as a reader opens them that shares no code with us: LibreOffice makes PDFs of them in one run, and their text and pages are looked at.
 */
class LibreOfficeTest {

    private static final Path FILES = Path.of("target/office-files").toAbsolutePath();
    private static final Path PDFS = Path.of("target/office-pdfs").toAbsolutePath();
    private static final Map<Path, GapReport> WRITTEN = new TreeMap<>();

    @BeforeAll
    static void openAllOfThem() throws Exception {
        boolean found = onPath("soffice") && onPath("pdftotext");
        if (!found) {
            System.out.println("Skipped: Office files were not opened, for soffice or pdftotext is not on this machine.");
        }
        assumeTrue(found);
        writeAll();
        List<String> command = new ArrayList<>(List.of("soffice",
                "-env:UserInstallation=" + Path.of("target/office-profile").toUri(), "--headless", "--convert-to", "pdf",
                "--outdir", PDFS.toString()));
        WRITTEN.keySet().forEach(file -> command.add(file.toString()));
        run(command);
    }

    @Test
    void eachReportNamesTheSchoolAndEveryCriterion() throws Exception {
        for (Map.Entry<Path, GapReport> written : WRITTEN.entrySet()) {
            String name = written.getKey().getFileName().toString();
            if (name.matches("[^.]*-(governors|action-plan)\\..*")) {
                continue;
            }
            String text = text(pdf(written.getKey()));
            assertThat(text).as(name).contains(written.getValue().school().name());
            assertThat(written.getValue().findings()).allSatisfy(
                    finding -> assertThat(text).as(name).contains(finding.criterion().id()));
        }
    }

    @Test
    void thePageForGovernorsIsOnePage() throws Exception {
        List<Path> pages = WRITTEN.keySet().stream().filter(file -> file.toString().endsWith("-governors.docx")).toList();
        assertThat(pages).hasSameSizeAs(SomeReports.all().keySet());
        for (Path page : pages) {
            assertThat(run(List.of("pdfinfo", pdf(page).toString()))).as(page.toString())
                    .containsPattern("Pages: +1\n").containsPattern("Page size: +59[0-9.]+ x 84[0-9.]+");
            assertThat(text(pdf(page))).contains("Decision", "Headteacher", "Chair of governors");
        }
    }

    @Test
    void eachPlanHoldsEveryAction() throws Exception {
        for (Map.Entry<Path, GapReport> written : WRITTEN.entrySet()) {
            if (written.getKey().toString().contains("-action-plan.")) {
                String text = text(pdf(written.getKey()));
                assertThat(written.getValue().gaps()).allSatisfy(gap -> assertThat(text).contains(gap.criterion().id()));
            }
        }
    }

    private static void writeAll() throws IOException {
        Files.createDirectories(FILES);
        Files.createDirectories(PDFS);
        for (Map.Entry<String, GapReport> school : SomeReports.all().entrySet()) {
            for (ReportForm form : formsOf(school.getKey())) {
                // The ending of the format stays in the name, for two forms would become the same PDF.
                String name = school.getKey() + (form.fileEnding().endsWith(".xlsx") ? "-book" : "") + form.fileEnding();
                Path file = FILES.resolve(name);
                Files.write(file, SomeReports.bytes(form, school.getValue()));
                WRITTEN.put(file, school.getValue());
            }
        }
    }

    /** Of all schools the page for governors, which must fit; of six schools the rest, for opening a file takes its time. */
    private static List<ReportForm> formsOf(String school) {
        return SomeReports.SOME.contains(school) ? SomeReports.FORMS : List.of(new GovernorsForm());
    }

    private static Path pdf(Path file) {
        Path pdf = PDFS.resolve(file.getFileName().toString().replaceFirst("\\.(docx|xlsx)$", ".pdf"));
        assertThat(pdf).exists();
        return pdf;
    }

    private static String text(Path pdf) throws Exception {
        return run(List.of("pdftotext", "-layout", pdf.toString(), "-"));
    }

    private static String run(List<String> command) throws Exception {
        Path said = Files.createTempFile(Path.of("target"), "said", ".txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        String words = Files.readString(said);
        Files.delete(said);
        assertThat(process.waitFor()).as(words).isZero();
        return words;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
