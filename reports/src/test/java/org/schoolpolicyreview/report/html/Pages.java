package org.schoolpolicyreview.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schoolpolicyreview.report.MadeUp;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.SomeReports;
import org.schoolpolicyreview.report.content.SchoolsContent;
import org.schoolpolicyreview.review.GapReport;

/** The pages of every sample and of schools of the tests' own. They are kept in target/html, to be looked at. */
final class Pages {

    static final Path FOLDER = Path.of("target/html").toAbsolutePath();
    static final Map<String, GapReport> REPORTS = reports();
    private static final Map<String, String> ALL = write();
    private static final List<Path> FILES = written();

    private Pages() {}

    private static Map<String, GapReport> reports() {
        Map<String, GapReport> reports = new LinkedHashMap<>();
        SomeReports.sampleNames().forEach(name -> reports.put(name, SomeReports.sample(name)));
        List.of("no-documents", "no-gaps").forEach(name -> reports.put(name, SomeReports.own(name)));
        reports.put("nothing-sent", SomeReports.ofText("school: {name: Nothing Sent}"));
        reports.put("made-up", MadeUp.reportOf(27));
        return reports;
    }

    static String of(ReportForm form, GapReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            form.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String schools() {
        return schools(REPORTS, List.of("broken.yaml: Line 3 is wrong."));
    }

    static String schools(List<String> names, List<String> notRead) {
        Map<String, GapReport> some = new LinkedHashMap<>();
        names.forEach(name -> some.put(name, REPORTS.get(name)));
        return schools(some, notRead);
    }

    static String schools(Map<String, GapReport> reports, List<String> notRead) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SchoolsPage().write(SchoolsContent.of(List.copyOf(reports.values()), notRead)
                    .linkedTo(reports.keySet().stream().map(name -> name + ".html").toList()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Every page by the name of its file. */
    static Map<String, String> all() {
        return ALL;
    }

    private static Map<String, String> write() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (ReportForm form : List.of(new HtmlReport(), new GovernorsPage())) {
            REPORTS.forEach((name, report) -> pages.put(name + form.fileEnding(), of(form, report)));
        }
        pages.put("schools.html", schools());
        return pages;
    }

    /** The files of all pages, written once. */
    static List<Path> files() {
        return FILES;
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    private static List<Path> written() {
        try {
            Files.createDirectories(FOLDER);
            List<Path> files = new ArrayList<>();
            for (Map.Entry<String, String> page : ALL.entrySet()) {
                files.add(Files.writeString(file(page.getKey()), page.getValue()));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
