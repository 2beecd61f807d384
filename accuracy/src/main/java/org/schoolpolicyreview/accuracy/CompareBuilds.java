package org.schoolpolicyreview.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.schoolpolicyreview.accuracy.page.Comparison;
import org.schoolpolicyreview.accuracy.page.FindingsFile;

/** Compares two builds: {@code CompareBuilds BEFORE.tsv AFTER.tsv} lists every finding that flipped. */
public final class CompareBuilds {

    private CompareBuilds() {}

    /** Prints what flipped for the labels, against them, and between outcomes that are alike right or wrong. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("Name two tables of findings: that of the build before, and that of the build after.");
            System.exit(2);
        }
        System.out.print(Comparison.of(FindingsFile.read(Files.readString(Path.of(arguments[0]))),
                FindingsFile.read(Files.readString(Path.of(arguments[1])))).text());
    }
}
