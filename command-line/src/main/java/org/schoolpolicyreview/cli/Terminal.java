package org.schoolpolicyreview.cli;

import java.util.Map;

/**
 * Whether a person is watching, and how. The launcher knows whether a stream goes to a terminal; Java 17 does not.
 *
 * @param showsResults whether results go to a terminal
 * @param showsMessages whether messages go to a terminal
 * @param columns how wide it is; 0 if that is not known
 * @param colour whether it shows colour, and its owner has nothing against it
 */
record Terminal(boolean showsResults, boolean showsMessages, int columns, boolean colour) {

    /** No person is watching: a file, a pipe, a test. */
    static final Terminal NONE = new Terminal(false, false, 0, false);

    static Terminal ofThisProcess() {
        String streams = System.getProperty("policy-review.terminal", "");
        return of(streams.contains("out"), streams.contains("err"), Integer.getInteger("policy-review.columns", 0),
                System.getenv());
    }

    /** With colour on a terminal, unless NO_COLOR is set or the terminal is a dumb one. */
    static Terminal of(boolean showsResults, boolean showsMessages, int columns, Map<String, String> environment) {
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(showsResults, showsMessages, columns, showsResults && wanted);
    }
}
