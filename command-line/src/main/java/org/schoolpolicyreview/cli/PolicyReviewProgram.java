package org.schoolpolicyreview.cli;

import java.io.PrintWriter;
import java.util.List;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.report.Program;
import org.schoolpolicyreview.report.text.CriteriaText;
import org.schoolpolicyreview.report.text.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** The {@code policy-review} program: results to standard output, messages to standard error. */
@Command(
        name = "policy-review",
        versionProvider = PolicyReviewProgram.Version.class,
        header = {
            "Reviews what a school's equality and anti-racist policies say.",
            "",
            "Examples:",
            "  policy-review review schools/harbour-view",
            "  policy-review review schools/ --format json --output reports/",
            "  policy-review new --name \"Harbour View\" --output schools/harbour-view/",
            "  policy-review validate schools/harbour-view",
            "  policy-review explain INC-05",
            ""},
        footer = {
            "",
            "Each command tells more: policy-review review --help"},
        subcommands = {
            ReviewCommand.class,
            NewCommand.class,
            ValidateCommand.class,
            CriteriaCommand.class,
            ExplainCommand.class,
            NewCriterionCommand.class,
            SchemaCommand.class})
public final class PolicyReviewProgram implements Runnable {

    private final Surroundings here;

    @Spec
    private CommandSpec spec;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "Never show colour.")
    private boolean noColour;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a fault arose.")
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version of the program and its criteria.")
    private boolean version;

    private PolicyReviewProgram(Surroundings here) {
        this.here = here;
    }

    /** Runs the program and ends the process with its exit status. */
    public static void main(String[] args) {
        boolean reviews = List.of(args).contains("review");
        System.exit(run(Surroundings.ofThisProcess(reviews ? Engine.builtIn() : Engine.none()), args));
    }

    /** Runs the program. Gives the exit status, and never throws. */
    static int run(Surroundings here, String... args) {
        Faults faults = new Faults(here, List.of(args).contains("--debug"));
        try {
            return commandLine(here, args).setExecutionExceptionHandler(faults).execute(args);
        } catch (RuntimeException | Error e) {
            return faults.report(e);
        } finally {
            here.out().flush();
            here.err().flush();
        }
    }

    static CommandLine commandLine(Surroundings here, String... args) {
        PolicyReviewProgram program = new PolicyReviewProgram(here);
        boolean colour = here.terminal().colour() && !List.of(args).contains("--no-color");
        return new CommandLine(program, new Commands(here))
                .setOut(new PrintWriter(here.out(), true))
                .setErr(new PrintWriter(here.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        colour ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUsage(here));
    }

    /** Without a command, the help is the answer. */
    @Override
    public void run() {
        spec.commandLine().usage(here.out());
    }

    /** Whether headings and legal duties may be marked with colour. */
    boolean colour() {
        return here.terminal().colour() && !noColour;
    }

    /** How wide to write for the terminal, or the usual width if there is none. */
    int columns() {
        int columns = here.terminal().columns();
        return here.terminal().showsResults() && columns > 0 ? columns : TextReport.COLUMNS;
    }

    /** How criteria are shown here. */
    CriteriaText criteriaText() {
        CriteriaText text = CriteriaText.standard().columns(columns());
        return colour() ? text.inColour() : text;
    }

    /** The program's version and its criteria's. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {Program.current().toString(), "Criteria: " + BuiltInPacks.england()};
        }
    }
}
