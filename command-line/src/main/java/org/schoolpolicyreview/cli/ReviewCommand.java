package org.schoolpolicyreview.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.schoolpolicyreview.policyfile.InputFile;
import org.schoolpolicyreview.policyfile.PolicyFiles;
import org.schoolpolicyreview.policyfile.Reading;
import org.schoolpolicyreview.report.ReportWriter;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.ReviewDetails;
import org.schoolpolicyreview.review.ReviewException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code policy-review review}: documents of schools in, gap reports out. */
@Command(
        name = "review",
        header = {
            "Review schools, and print a gap report of each.",
            "",
            "Examples:",
            "  policy-review review schools/harbour-view",
            "  policy-review review schools/harbour-view --full",
            "  policy-review review schools/ --as-of 2026-11-23 --output reports/",
            "  policy-review review schools/ --format markdown,csv,json --output reports/",
            "  policy-review review schools/harbour-view --why INC-05",
            ""})
final class ReviewCommand implements Callable<Integer> {

    private final Surroundings here;

    @ParentCommand
    private @Nullable PolicyReviewProgram program;

    @Parameters(arity = "1..*", paramLabel = "PATH",
            description = "A policy file, a folder with documents and school.yaml, or a folder of schools.")
    private List<Path> paths = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", converter = ReviewDate.class,
            description = "The review date, like 2026-11-23. Today if left out.")
    private @Nullable LocalDate asOf;

    @Option(names = "--asked-by", paramLabel = "ROLE",
            description = "The role or body that asked for the review, for its report.")
    private String askedBy = "";

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", hideParamSyntax = true,
            completionCandidates = Forms.Names.class,
            description = "text if left out; or several at once, like csv,json. There are: ${COMPLETION-CANDIDATES}.")
    private List<String> formats = List.of("text");

    @Option(names = "--excel", description = "Begin CSV files with the mark by which Excel knows UTF-8.")
    private boolean excel;

    @Option(names = "--output", paramLabel = "FILE|FOLDER",
            description = "Write to a file; or to a folder, a file for each school and format.")
    private @Nullable String output;

    @Option(names = "--full", description = "List every criterion with its finding.")
    private boolean full;

    @Option(names = "--why", paramLabel = "CRITERION",
            description = "Print why this criterion came out as it did, instead of the report. May be given again.")
    private List<String> why = List.of();

    ReviewCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws IOException {
        List<String> explained = why.stream().map(id -> KnownCriteria.named(id).id()).toList();
        FormsAsked forms = FormsAsked.of(formats, full, excel, !why.isEmpty());
        ReportWriter screen = output == null ? forms.forScreen(program.columns(), program.colour()) : null;
        Schools schools = Schools.named(paths, here);
        Output to = output == null ? null : Output.of(output, schools.found().size(), forms.forFiles(), here);
        Failures failures = new Failures(here);
        schools.failures().forEach(failures::add);
        List<GapReport> reports = review(schools, failures).stream()
                .map(report -> explained.isEmpty() ? report : report.only(explained)).toList();
        boolean several = schools.found().size() > 1;
        if (!reports.isEmpty() && to != null) {
            to.write(reports, forms.forFiles(), new Output.Several(several ? forms.pages() : List.of(),
                    failures.sentences()), here);
        } else if (!reports.isEmpty()) {
            print(reports, several, screen);
        }
        schools.leftOut().forEach(here::say);
        int status = failures.tell(reports.size());
        if (explained.isEmpty()) {
            NextCommand.afterReview(reports, failures.size(), paths, here);
        }
        return status;
    }

    private List<GapReport> review(Schools schools, Failures failures) {
        List<GapReport> reports = new ArrayList<>();
        LocalDate date = asOf == null ? LocalDate.now(here.clock()) : asOf;
        for (Path path : schools.found()) {
            Reading reading = PolicyFiles.read(path);
            LeftAside.say(reading, here);
            if (!reading.isUsable()) {
                failures.add(reading.mistakes());
                continue;
            }
            try {
                reports.add(here.engine().review(reading.school(), date)
                        .with(ReviewDetails.none().askedBy(askedBy).inputs(named(reading.files()))));
            } catch (ReviewException e) {
                failures.add(here.shown(path) + ": " + e.getMessage());
            }
        }
        return reports;
    }

    /** As messages name them, so that a report tells of no folder above. */
    private List<InputFile> named(List<InputFile> files) {
        return files.stream().map(file -> new InputFile(here.shown(Path.of(file.name())), file.sha256())).toList();
    }

    private void print(List<GapReport> reports, boolean several, ReportWriter writer) throws IOException {
        Writer out = new OutputStreamWriter(here.out(), StandardCharsets.UTF_8);
        if (several) {
            writer.write(reports, out);
        } else {
            writer.write(reports.get(0), out);
        }
        out.flush();
    }
}
