package org.schoolpolicyreview.rules.seen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Law;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.rules.Agreement;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.answers.FellShort;
import org.schoolpolicyreview.rules.answers.RuledOut;
import org.schoolpolicyreview.rules.answers.Shown;
import org.schoolpolicyreview.rules.answers.Unclear;
import org.schoolpolicyreview.rules.questions.Cites;
import org.schoolpolicyreview.rules.stated.Cited;
import org.schoolpolicyreview.rules.stated.Covers;
import org.schoolpolicyreview.rules.stated.Dated;
import org.schoolpolicyreview.rules.stated.LogNamed;
import org.schoolpolicyreview.rules.stated.ReviewDue;
import org.schoolpolicyreview.rules.stated.UnknownLaw;

/**
 * Writes down what a rule saw, as the end of a sentence that begins with "The document". The rules decide; nothing is
 * decided here.
 */
public final class Observed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Observed() {}

    /** The law is named. */
    public static Shown cited(Cites ask, Cited cited) {
        return new Shown(ask.matter(), ask.part(), cited.document(), cited.entry(), cited.strength(),
                "names the " + cited.law().name());
    }

    /** The words name another law. */
    public static Unclear citationDisagrees(Cites ask, Cited cited) {
        return new Unclear(ask.matter(), ask.part(), cited.document(), cited.entry(), cited.strength(),
                cited.agreement() == Agreement.DENIED
                        ? "names the " + cited.law().name() + ", in words that may say that it does not apply"
                        : "is noted as naming the " + cited.law().name() + ", and the quoted words do not");
    }

    /** A law that was replaced is cited as if it held. */
    public static RuledOut replacedLaw(Matter matter, String part, Cited cited) {
        Law law = cited.law();
        LocalDate replaced = law.until().orElseThrow().plusDays(1);
        return new RuledOut(matter, part, cited.document(), cited.entry(), cited.strength(),
                "cites the " + law.name() + " as if it held; it was replaced on " + replaced.format(DAY));
    }

    /** A law that was replaced, and nobody has noted since when. */
    public static Unclear undatedLaw(Matter matter, Cited cited) {
        return new Unclear(matter, "", cited.document(), cited.entry(), cited.strength(),
                "cites the " + cited.law().name() + ", of which we do not know until when it held");
    }

    /** Only the duty is named. */
    public static FellShort onlyTheDuty(Matter matter, String part, Cited cited) {
        return new FellShort(matter, part, cited.document(), cited.entry(), cited.strength(),
                "speaks of ‘" + cited.cited() + "’, without the Equality Act 2010 itself");
    }

    /** Something that calls itself equality law and is not known. */
    public static Unclear unknownLaw(Matter matter, UnknownLaw unknown) {
        return new Unclear(matter, "", unknown.document(), unknown.entry(), Strength.NOTED,
                "cites ‘" + unknown.entry().cites() + "’, which is not a law that we know");
    }

    /** A body or role is named. */
    public static Shown approvedBy(Matter matter, String part, Dated dated) {
        return new Shown(matter, part, dated.document(), dated.milestone(), dated.strength(),
                "names ‘" + dated.byText() + "’ as approving it");
    }

    /** The day of approval is given. */
    public static Shown approvedOn(Matter matter, String part, Dated dated) {
        return new Shown(matter, part, dated.document(), dated.milestone(), dated.strength(),
                "gives " + dated.dateText() + " as the date of its approval");
    }

    /** The next review is still to come. */
    public static Shown reviewToCome(Matter matter, String part, Dated dated) {
        return new Shown(matter, part, dated.document(), dated.milestone(), dated.strength(),
                "gives " + dated.dateText() + " as its next review, which is still to come");
    }

    /** A period shows a part. */
    public static Shown shown(Matter matter, String part, Covers covers) {
        return new Shown(matter, part, covers.document(), covers.period(), covers.strength(),
                "covers " + covers.period().covers().text() + ", a period that has not ended");
    }

    /** An approval and a cycle show a part. */
    public static Shown shown(Matter matter, String part, ReviewDue due) {
        return new Shown(matter, part, due.document(), due.cycle(), due.strength(),
                "gives a cycle by which the next review is still to come");
    }

    /** The words give another date. */
    public static Unclear dateDisagrees(Matter matter, String part, Dated dated) {
        return new Unclear(matter, part, dated.document(), dated.milestone(), dated.strength(),
                dated.dateAgrees() == Agreement.DENIED ? "gives a date beside words that say it is not done yet"
                        : "is noted with a date that the quoted words do not carry");
    }

    /** What stands in place of a date says no day. */
    public static FellShort noDay(Matter matter, String part, Dated dated) {
        return new FellShort(matter, part, dated.document(), dated.milestone(), dated.strength(),
                "says ‘" + dated.dateText() + "’, from which no day can be told");
    }

    /** An approval that is still to come is none. */
    public static Unclear approvalToCome(Matter matter, String part, Dated dated) {
        return new Unclear(matter, part, dated.document(), dated.milestone(), dated.strength(),
                "gives " + dated.dateText() + " as the day of its approval, which is still to come");
    }

    /** A review may be overdue: nobody wrote the date down. */
    public static Unclear perhapsOverdue(Matter matter, String part, ReviewDue due) {
        return new Unclear(matter, part, due.document(), due.cycle(), due.strength(),
                "gives no date for its next review; by its own cycle it was due by " + due.due().to().format(DAY));
    }

    /** The next review has passed. */
    public static RuledOut reviewPassed(Matter matter, String part, Dated dated) {
        return new RuledOut(matter, part, dated.document(), dated.milestone(), dated.strength(),
                "gives " + dated.dateText() + " as its next review, which has passed");
    }

    /** The validity has ended. */
    public static RuledOut validityEnded(Matter matter, String part, Dated dated) {
        return new RuledOut(matter, part, dated.document(), dated.milestone(), dated.strength(),
                "is valid until " + dated.dateText() + ", which has passed");
    }

    /** The period covered has ended. */
    public static RuledOut periodEnded(Matter matter, String part, Covers covers) {
        return new RuledOut(matter, part, covers.document(), covers.period(), covers.strength(),
                "covers " + covers.period().covers().text() + ", a period that has ended");
    }

    /** A second log is named. */
    public static Unclear anotherLog(Matter matter, LogNamed earlier, LogNamed other) {
        return new Unclear(matter, "", other.document(), other.entry(), other.strength(), "names " + names(other) + " as a log where "
                + names(earlier) + " is named too; whether they are one log, a person should decide");
    }

    /** Two logs are named in one sentence. */
    public static Unclear twoLogs(Matter matter, LogNamed logs) {
        return new Unclear(matter, "", logs.document(), logs.entry(), logs.strength(),
                "names two logs, " + names(logs) + "; whether they are one, a person should decide");
    }

    private static String names(LogNamed logs) {
        return logs.logs().names().values().stream().sorted().map(each -> "‘" + each + "’").collect(Collectors.joining(" and "));
    }
}
