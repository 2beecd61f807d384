package org.schoolpolicyreview.cli;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.schoolpolicyreview.report.PlainText;

/**
 * All that the program touches outside itself, so that a test can put something else in its place.
 *
 * @param out where results go
 * @param err where messages go
 * @param folder the folder against which paths are read
 * @param clock today, if no review date is given; nothing below the command line reads a clock
 * @param terminal whether a person is watching
 * @param engine what reviews a school
 */
record Surroundings(
        PrintStream out, PrintStream err, Path folder, Clock clock, Terminal terminal, Engine engine) {

    static Surroundings ofThisProcess(Engine engine) {
        return new Surroundings(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Path.of(""),
                Clock.systemDefaultZone(), Terminal.ofThisProcess(), engine);
    }

    /** UTF-8 on every system, whatever its code page. */
    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
    }

    /** Prints a result. What stands in documents can do no harm in it. */
    void tell(String line) {
        out.print(PlainText.lines(line) + "\n");
    }

    /** Prints a message. What stands in documents, or was typed, can do no harm in it. */
    void say(String line) {
        err.println(PlainText.lines(line));
    }

    /** A path as it was given, within the folder. */
    Path at(Path given) {
        return folder.resolve(given);
    }

    /** A path as messages show it: from the folder if it stands below it, with {@code /} on every system. */
    String shown(Path path) {
        Path here = folder.toAbsolutePath().normalize();
        Path whole = path.toAbsolutePath().normalize();
        Path shown = whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : path;
        return shown.toString().replace(File.separatorChar, '/');
    }
}
