package org.schoolpolicyreview.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.report.ReportWriter;
import org.schoolpolicyreview.review.GapReport;

/**
 * Where reports are written, if not to the screen.
 *
 * @param path the file or folder
 * @param isFolder whether each school gets a file of its own in it
 */
record Output(Path path, boolean isFolder) {

    /**
     * Decides between a file and a folder.
     *
     * @throws UsageException if several schools would have to go into one file
     */
    static Output of(String written, int schools, Surroundings here) {
        Path path = here.at(Path.of(written));
        if (Files.isDirectory(path) || written.endsWith("/") || written.endsWith("\\")) {
            return new Output(path, true);
        }
        if (schools <= 1) {
            return new Output(path, false);
        }
        if (Files.exists(path) || written.endsWith(".txt") || written.endsWith(".json")) {
            throw new UsageException("\"" + written + "\" is one file, and " + schools
                    + " schools need a folder: --output reports/");
        }
        return new Output(path, true);
    }

    void write(List<GapReport> reports, ReportWriter writer, Surroundings here) throws IOException {
        try {
            Path folder = isFolder ? path : path.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Set<String> taken = new HashSet<>();
            for (GapReport report : reports) {
                Path file = isFolder ? path.resolve(ReportFileName.of(report, writer.fileExtension(), taken)) : path;
                write(report, writer, file);
                here.say("Written: " + here.shown(file));
            }
        } catch (IOException e) {
            throw new UsageException("\"" + here.shown(path) + "\" cannot be written. "
                    + "Check the path and who may write there.");
        }
    }

    private static void write(GapReport report, ReportWriter writer, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            writer.write(report, out);
        }
    }
}
