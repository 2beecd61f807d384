package org.schoolpolicyreview.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says that the program itself is at fault, without a trace unless one is asked for. */
final class Faults implements IExecutionExceptionHandler {

    private final Surroundings here;
    private final boolean debug;

    Faults(Surroundings here, boolean debug) {
        this.here = here;
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        return fault instanceof UsageException wrong
                ? WrongUsage.say(here, wrong.getMessage(), command)
                : report(fault);
    }

    int report(Throwable fault) {
        here.say("The program has a fault, and stopped. Your files are as they were.");
        here.say("What went wrong: " + fault);
        if (debug) {
            fault.printStackTrace(here.err());
        } else {
            here.say("Please report it with what you see when you add --debug.");
        }
        return ExitStatus.FAULT;
    }
}
