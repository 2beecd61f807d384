package org.schoolpolicyreview.report.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.report.PlainText;
import org.schoolpolicyreview.report.Program;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.ReviewDue;
import org.schoolpolicyreview.report.content.Wording;
import org.schoolpolicyreview.review.GapReport;

/**
 * Reminders for a calendar: one for each next review that a document gives. A review that is due within a span of days
 * ("July 2027") stands on the last of them; one that has passed stands on the review date, for nobody looks at the past.
 */
public final class CalendarForm implements ReportForm {

    @Override
    public String format() {
        return "ics";
    }

    @Override
    public String fileEnding() {
        return "-reviews.ics";
    }

    @Override
    public void write(GapReport report, OutputStream out) throws IOException {
        ReportContent content = ReportContent.of(report);
        String school = PlainText.line(content.cover().school());
        String key = report.school().urn().map(String::valueOf).orElse(school);
        Calendar calendar = new Calendar(Program.current().toString(), "Policy reviews of " + school, report.asOf());
        List<ReviewDue> known = content.reviewsDue().stream().filter(due -> due.to().isPresent()).toList();
        for (ReviewDue due : known) {
            calendar.day(key + "\n" + due.document() + "\n" + due.date(), day(due, report.asOf()), summary(due, report.asOf()),
                    description(due, school));
        }
        if (known.isEmpty()) {
            // A calendar without any entry is not valid, and programs refuse it.
            calendar.day(key + "\nno review date", report.asOf(), "Agree when the policies are reviewed next",
                    "No date of a next review was found in what was read of " + school + ".");
        }
        out.write(calendar.text().getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate day(ReviewDue due, LocalDate asOf) {
        return Optional.of(due.to().orElse(asOf)).filter(day -> !day.isBefore(asOf)).orElse(asOf);
    }

    private static String summary(ReviewDue due, LocalDate asOf) {
        boolean passed = due.to().filter(day -> day.isBefore(asOf)).isPresent();
        return (passed ? "Review date has passed: " : "Review due: ") + PlainText.line(due.document());
    }

    private static String description(ReviewDue due, String school) {
        return Wording.quoted(PlainText.line(due.document())) + " of " + school + " gives its next review as "
                + Wording.quoted(PlainText.line(due.date())) + ".\n" + ReportContent.NOT_LEGAL_ADVICE;
    }
}
