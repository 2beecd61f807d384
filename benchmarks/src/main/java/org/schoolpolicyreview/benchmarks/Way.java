package org.schoolpolicyreview.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One way to make the report, in a process of its own.
 *
 * @param name what readers see
 * @param command how the process is started
 */
record Way(String name, List<String> command) {

    private static final long MINUTES_AT_MOST = 2;

    /**
     * What one run gave.
     *
     * @param report what it printed
     * @param seconds from the start of the process to its end
     */
    record Run(String report, double seconds) {}

    /**
     * Makes the report once.
     *
     * @throws IllegalStateException if that fails or takes too long; the message holds what it had to say
     */
    Run run() throws IOException, InterruptedException {
        Path report = Files.createTempFile("report", ".txt");
        Path messages = Files.createTempFile("messages", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(report.toFile())
                    .redirectError(messages.toFile());
            long start = System.nanoTime();
            Process process = builder.start();
            boolean ended = process.waitFor(MINUTES_AT_MOST, TimeUnit.MINUTES);
            double seconds = (System.nanoTime() - start) / 1e9;
            process.destroyForcibly();
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(name + (ended ? " failed:\n" : " did not come to an end:\n")
                        + Files.readString(messages) + String.join(" ", command));
            }
            return new Run(Files.readString(report), seconds);
        } finally {
            Files.delete(report);
            Files.delete(messages);
        }
    }
}
