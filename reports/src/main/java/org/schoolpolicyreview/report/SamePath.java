package org.schoolpolicyreview.report;

import java.io.File;

/** A file's name as a report shows it: with {@code /} on every system, so that reports can be compared. */
final class SamePath {

    private SamePath() {}

    static String of(String file) {
        return File.separatorChar == '/' ? file : file.replace(File.separatorChar, '/');
    }
}
