package org.schoolpolicyreview.cli;

import java.util.Locale;
import org.schoolpolicyreview.policyfile.PolicyFileSchema;
import org.schoolpolicyreview.report.json.ReportSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code policy-review schema}: the JSON Schemas of what the program reads and writes. */
@Command(
        name = "schema",
        header = {
            "Print the JSON Schema of policy files, or of the JSON report.",
            "",
            "Examples:",
            "  policy-review schema policy-file > policy-file.schema.json",
            "  policy-review schema policy-document > policy-document.schema.json",
            "  policy-review schema report > report.schema.json",
            ""})
final class SchemaCommand implements Runnable {

    private final Surroundings here;

    @Parameters(arity = "0..1", paramLabel = "WHICH", defaultValue = "policy-file", converter = Which.Reader.class,
            description = "policy-file (the default), policy-document or report.")
    private Which which = Which.POLICY_FILE;

    SchemaCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public void run() {
        here.out().print(switch (which) {
            case POLICY_FILE -> PolicyFileSchema.ofSchoolFile();
            case POLICY_DOCUMENT -> PolicyFileSchema.ofDocumentFile();
            case REPORT -> ReportSchema.text();
        });
    }

    /** What a schema describes. */
    enum Which {
        POLICY_FILE,
        POLICY_DOCUMENT,
        REPORT;

        /** Reads a name as a user writes it. */
        static final class Reader implements ITypeConverter<Which> {

            @Override
            public Which convert(String written) {
                return switch (written.toLowerCase(Locale.ROOT)) {
                    case "policy-file" -> POLICY_FILE;
                    case "policy-document" -> POLICY_DOCUMENT;
                    case "report" -> REPORT;
                    default -> throw new TypeConversionException("There is no schema \"" + written
                            + "\". The schemas are: policy-file, policy-document, report.");
                };
            }
        }
    }
}
