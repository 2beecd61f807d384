package org.schoolpolicyreview.report.content;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.policyfile.InputFile;
import org.schoolpolicyreview.report.Program;
import org.schoolpolicyreview.review.GapReport;

/**
 * With what the report was made, so that a reader can tell why two of them differ.
 *
 * @param criteriaPacks the packs of criteria with their versions
 * @param profile the profile of a council, if there was one
 * @param program the program and its version
 * @param reviewedOn the review date in words
 * @param inputs the files, each with its SHA-256
 */
public record Versions(
        List<String> criteriaPacks, Optional<String> profile, String program, String reviewedOn, List<InputFile> inputs) {

    public Versions {
        criteriaPacks = List.copyOf(criteriaPacks);
        inputs = List.copyOf(inputs);
    }

    static Versions of(GapReport report) {
        return new Versions(report.criteriaPacks(), report.details().profile(), Program.current().toString(),
                Wording.date(report.asOf()), report.details().inputs());
    }
}
