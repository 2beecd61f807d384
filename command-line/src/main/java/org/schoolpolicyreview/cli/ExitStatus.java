package org.schoolpolicyreview.cli;

/** What the program tells the shell. Gaps are not a failure: a review that found them was done. */
final class ExitStatus {

    /** It was done. */
    static final int DONE = 0;
    /** The program itself is at fault. */
    static final int FAULT = 1;
    /** It was called wrongly, and nothing was done. */
    static final int USAGE = 2;
    /** Some input could not be read or reviewed; the rest was, and each failure is listed. */
    static final int SOME_FAILED = 3;

    private ExitStatus() {}
}
