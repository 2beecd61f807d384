package org.schoolpolicyreview.rules.seen;

import org.schoolpolicyreview.criteria.Law;
import org.schoolpolicyreview.reading.things.LawCitation;

/** What was seen of laws that are cited, as the end of a sentence that begins with "The document". */
public final class SawLaws {

    private SawLaws() {}

    /** It is cited as law that holds. */
    public static String current(LawCitation cited) {
        return "names ‘" + cited.name() + "’";
    }

    /** It is cited as law that holds, and does not. */
    public static String replaced(LawCitation cited, Law law) {
        return "rests on ‘" + cited.name() + "’, which no longer holds"
                + law.until().map(until -> " (it held until " + SawDates.day(until) + ")").orElse("");
    }

    /** It was replaced, on a day that was not seen. */
    public static String undated(LawCitation cited) {
        return "names ‘" + cited.name() + "’, which was replaced on a day that was not seen; a person should look";
    }

    /** It is told as past in one place, and cited in another as if it held. */
    public static String bothWays(LawCitation cited) {
        return "says that ‘" + cited.name() + "’ is past, and elsewhere names it as if it held; a person should look";
    }

    /** It is said not to bind the school, or not to be followed yet. */
    public static String denied(LawCitation cited) {
        return "says that ‘" + cited.name() + "’ does not bind the school, or is not followed yet";
    }

    /** The duty or the regulations are named, and not the Act. */
    public static String notTheAct(LawCitation cited) {
        return "names ‘" + cited.name() + "’, and not the Equality Act 2010 itself";
    }
}
