package org.schoolpolicyreview.model;

/**
 * Where in a policy file a thing was read. Lines and columns count from 1; {@link #NONE} is of things built in Java.
 *
 * @param file the file as it was named to the reader, or an empty text
 */
public record Origin(String file, int line, int column) {

    /** Of a thing that came from no file. */
    public static final Origin NONE = new Origin("", 0, 0);

    /** Whether there is a file to point to. */
    public boolean isKnown() {
        return line > 0;
    }

    @Override
    public String toString() {
        return isKnown() ? file + ":" + line + ":" + column : "(no file)";
    }
}
