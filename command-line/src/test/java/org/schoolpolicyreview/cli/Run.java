package org.schoolpolicyreview.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** One run of the program, and all that came of it. */
record Run(String out, String err, int status) {

    static Run of(Path folder, Clock clock, Terminal terminal, Engine engine, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings here = new Surroundings(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), folder, clock, terminal, engine);
        int status = PolicyReviewProgram.run(here, arguments);
        return new Run(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), status);
    }
}
