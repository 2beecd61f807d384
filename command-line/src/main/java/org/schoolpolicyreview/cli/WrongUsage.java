package org.schoolpolicyreview.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.yaml.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words how the program was called wrongly, and what was probably meant. */
final class WrongUsage implements IParameterExceptionHandler {

    private final Surroundings here;

    WrongUsage(Surroundings here) {
        this.here = here;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        return say(here, sentence(wrong), wrong.getCommandLine());
    }

    static int say(Surroundings here, String what, CommandLine command) {
        here.say(what);
        here.say("See " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.USAGE;
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), wrong.getCommandLine());
        }
        if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return missing(missing, wrong.getCommandLine().getCommandName());
        }
        if (wrong.getCause() instanceof TypeConversionException misread) {
            return misread.getMessage();
        }
        return wrong.getMessage();
    }

    private static String missing(MissingParameterException missing, String command) {
        ArgSpec first = missing.getMissing().get(0);
        if (first.isOption() && !missing.getMessage().startsWith("Missing required option")) {
            return ((OptionSpec) first).longestName() + " needs a value: " + first.paramLabel() + ".";
        }
        return "\"" + command + "\" needs " + missing.getMissing().stream()
                .map(each -> each.isOption() ? ((OptionSpec) each).longestName() + " " + each.paramLabel()
                        : each.paramLabel() + ": " + String.join(" ", each.description()))
                .collect(Collectors.joining(", and ")) + (first.isOption() ? "." : "");
    }

    private static String unmatched(String written, CommandLine command) {
        boolean hasCommands = !command.getSubcommands().isEmpty();
        if (written.startsWith("-")) {
            List<String> options = new ArrayList<>();
            command.getCommandSpec().options().forEach(option -> options.addAll(List.of(option.names())));
            String bare = written.contains("=") ? written.substring(0, written.indexOf('=')) : written;
            return "There is no option " + bare + ". " + Nearest.didYouMean(bare, options, "").strip();
        }
        return hasCommands
                ? "There is no command \"" + written + "\". "
                        + Nearest.didYouMean(written, command.getSubcommands().keySet(), "The commands are: "
                        + String.join(", ", command.getSubcommands().keySet()) + ".")
                : "\"" + written + "\" is one too many for \"" + command.getCommandName() + "\".";
    }
}
