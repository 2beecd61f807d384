package org.schoolpolicyreview.yaml;

import org.schoolpolicyreview.model.Origin;

/**
 * One thing that is wrong with a file, or worth a look.
 *
 * @param where the file, line and column; line 0 if the file as a whole is meant
 * @param weight whether the file can be used nevertheless
 * @param what a plain sentence that says what is wrong
 * @param fix a plain sentence that says what to do about it
 */
public record Mistake(Origin where, Weight weight, String what, String fix) implements Comparable<Mistake> {

    /** How much a mistake weighs. */
    public enum Weight {
        /** The file cannot be used until this is mended. */
        ERROR,
        /** The file can be used; a person should look at this. */
        ADVICE
    }

    /** Whether the file cannot be used until this is mended. */
    public boolean isError() {
        return weight == Weight.ERROR;
    }

    @Override
    public int compareTo(Mistake other) {
        int byFile = where.file().compareTo(other.where.file());
        int byLine = Integer.compare(where.line(), other.where.line());
        int byColumn = Integer.compare(where.column(), other.where.column());
        return byFile != 0 ? byFile : byLine != 0 ? byLine : byColumn != 0 ? byColumn : what.compareTo(other.what);
    }

    @Override
    public String toString() {
        String place = where.line() > 0 ? where.toString() : where.file();
        return place + ": " + what + (fix.isEmpty() ? "" : " " + fix);
    }
}
