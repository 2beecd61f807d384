package org.schoolpolicyreview.policyfile;

import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.yaml.Mistake;

/**
 * Something that is wrong with a policy file, or worth a look.
 *
 * @param where the file, line and column; line 0 if the file as a whole is meant
 * @param isMistake whether it must be mended before the school can be reviewed
 * @param what a plain sentence that says what is wrong
 * @param fix a plain sentence that says what to do about it, or an empty text
 */
public record Problem(Origin where, boolean isMistake, String what, String fix) {

    static Problem of(Mistake mistake) {
        return new Problem(mistake.where(), mistake.isError(), mistake.what(), mistake.fix());
    }

    /** One line: file, line, column, what is wrong, what to do. */
    @Override
    public String toString() {
        String place = where.line() > 0 ? where.toString() : where.file();
        return place + ": " + what + (fix.isEmpty() ? "" : " " + fix);
    }
}
