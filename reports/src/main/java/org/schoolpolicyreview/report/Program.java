package org.schoolpolicyreview.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The program that made a report. Every report names it, so that a reader can tell why two of them differ.
 *
 * @param name its name
 * @param version its version
 */
public record Program(String name, String version) {

    private static final Program THIS = read();

    /** This program. */
    public static Program current() {
        return THIS;
    }

    private static Program read() {
        try (InputStream file = Program.class.getResourceAsStream("program.properties")) {
            Properties program = new Properties();
            program.load(file);
            return new Program(program.getProperty("name"), program.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
