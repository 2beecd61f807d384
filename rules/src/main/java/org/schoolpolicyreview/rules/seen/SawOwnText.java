package org.schoolpolicyreview.rules.seen;

import org.schoolpolicyreview.rules.replies.LocalFact;
import org.schoolpolicyreview.rules.replies.TemplateText;

/** What was seen of whose text a document is, as the end of a sentence that begins with "The document". */
public final class SawOwnText {

    private SawOwnText() {}

    /** Template text was left in. */
    public static String leftOver(TemplateText text) {
        return "still holds ‘" + text.said() + "’";
    }

    /** It may have been written for another school. */
    public static String perhapsAnothers(TemplateText text) {
        return "is noted as written for ‘" + text.said() + "’; whether that is another school is for a person to decide";
    }

    /** No template text was noted. */
    public static String noneLeftOver() {
        return "was read whole, and no template text was noted in it";
    }

    /** A local fact. */
    public static String local(LocalFact fact) {
        return "says ‘" + fact.said() + "’";
    }

    /** A local fact, and too few of them. */
    public static String tooFew(LocalFact fact) {
        return "says ‘" + fact.said() + "’, and little else of the school's own in the words that are quoted";
    }

    /** Too little is quoted. */
    public static String quotesTooLittle() {
        return "is quoted with too few words to tell whether it is the school's own text";
    }
}
