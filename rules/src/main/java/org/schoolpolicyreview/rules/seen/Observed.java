package org.schoolpolicyreview.rules.seen;

import java.util.stream.Collectors;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.answers.Unclear;
import org.schoolpolicyreview.rules.stated.LogNamed;

/**
 * Writes down what a rule saw, as the end of a sentence that begins with "The document". The rules decide; nothing is
 * decided here.
 */
public final class Observed {

    private Observed() {}

    /** A second log is named. */
    public static Unclear anotherLog(Matter matter, LogNamed earlier, LogNamed other) {
        return Unclear.by(matter, "", other.quotation(), "names " + names(other) + " as a log where "
                + names(earlier) + " is named too; whether they are one log, a person should decide");
    }

    /** Two logs are named in one sentence. */
    public static Unclear twoLogs(Matter matter, LogNamed logs) {
        return Unclear.by(matter, "", logs.quotation(),
                "names two logs, " + names(logs) + "; whether they are one, a person should decide");
    }

    private static String names(LogNamed logs) {
        return logs.logs().names().values().stream().sorted().map(each -> "‘" + each + "’").collect(Collectors.joining(" and "));
    }
}
