package org.schoolpolicyreview.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.SchoolsForm;
import org.schoolpolicyreview.report.content.SchoolsContent;
import org.schoolpolicyreview.review.GapReport;

/**
 * Where reports are written, if not to the screen.
 *
 * @param path the file or folder
 * @param isFolder whether each report gets a file of its own in it
 */
record Output(Path path, boolean isFolder) {

    /**
     * Decides between a file and a folder.
     *
     * @throws UsageException if several reports would have to go into one file
     */
    static Output of(String written, int schools, List<ReportForm> forms, Surroundings here) {
        Path path = here.at(Path.of(written));
        if (Files.isDirectory(path) || written.endsWith("/") || written.endsWith("\\")) {
            return new Output(path, true);
        }
        if (schools <= 1 && forms.size() == 1) {
            return new Output(path, false);
        }
        if (Files.exists(path) || looksLikeAFile(written)) {
            throw new UsageException("\"" + written + "\" is one file, and "
                    + (schools > 1 ? schools + " schools" : forms.size() + " forms of the report")
                    + " need a folder: --output reports/");
        }
        return new Output(path, true);
    }

    private static boolean looksLikeAFile(String written) {
        return Forms.endings().stream().anyMatch(written::endsWith);
    }

    /** Writes each report in each form, and in a folder for several schools the pages that list them. */
    void write(List<GapReport> reports, List<ReportForm> forms, Several several, Surroundings here) {
        try {
            Path folder = isFolder ? path : path.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            List<String> names = names(reports);
            for (int i = 0; i < reports.size(); i++) {
                GapReport report = reports.get(i);
                for (ReportForm form : forms) {
                    Path file = isFolder ? path.resolve(names.get(i) + form.fileEnding()) : path;
                    write(file, out -> form.write(report, out), here);
                }
            }
            for (SchoolsForm page : isFolder ? several.pages() : List.<SchoolsForm>of()) {
                SchoolsContent content = SchoolsContent.of(reports, several.notRead())
                        .linkedTo(names.stream().map(name -> name + ending(page, forms)).toList());
                write(path.resolve(page.fileName()), out -> page.write(content, out), here);
            }
        } catch (IOException e) {
            throw new UsageException("\"" + here.shown(path) + "\" cannot be written. "
                    + "Check the path and who may write there.");
        }
    }

    /**
     * What is said of several schools besides the report of each.
     *
     * @param pages the pages that list them; none for a single school
     * @param notRead what could not be read or reviewed, a sentence for each
     */
    record Several(List<SchoolsForm> pages, List<String> notRead) {}

    private static List<String> names(List<GapReport> reports) {
        Set<String> taken = new HashSet<>();
        return reports.stream().map(report -> ReportFileName.of(report, taken)).toList();
    }

    /** The report that the page leads to, where a format has several files: the first. */
    private static String ending(SchoolsForm page, List<ReportForm> forms) {
        return forms.stream().filter(form -> form.format().equals(page.format())).map(ReportForm::fileEnding)
                .findFirst().orElseThrow();
    }

    /** Whole or not at all: a form that fails leaves no half of a file. */
    private static void write(Path file, Writing writing, Surroundings here) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        Files.write(file, bytes.toByteArray());
        here.say("Written: " + here.shown(file));
    }

    private interface Writing {

        void to(OutputStream out) throws IOException;
    }
}
