package org.schoolpolicyreview.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.SomeReports;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.review.GapReport;

/** Calendars as RFC 5545 asks for them, and the same bytes for the same report. */
class CalendarFormTest {

    private static final String HOSTILE = """
            school: {name: "Evil\\r\\nEND:VCALENDAR; , \\\\ School \\u202e"}
            documents:
              - kinds: [equality policy]
                title: "Policy\\nBEGIN:VEVENT %s"
                next-review: September 2027
                text: [We treat everybody fairly.]
            """.formatted("é😀".repeat(80));

    static Stream<GapReport> reports() {
        return Stream.concat(SomeReports.samples().stream(), Stream.of(SomeReports.own("no-documents"), SomeReports.own("no-gaps"),
                SomeReports.ofText(HOSTILE)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyLineIsFoldedAndEndsAsTheStandardAsks(GapReport report) throws IOException {
        byte[] bytes = bytes(report);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        }
        assertThat(bytes(report)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void eachKnownReviewHasOneEntryNotBeforeTheReviewDate(GapReport report) throws IOException {
        List<String> lines = unfolded(report);
        long known = ReportContent.of(report).reviewsDue().stream().filter(due -> due.to().isPresent()).count();
        assertThat(lines).filteredOn("BEGIN:VEVENT"::equals).hasSize((int) Math.max(1, known));
        assertThat(lines).filteredOn(line -> line.startsWith("UID:")).doesNotHaveDuplicates();
        assertThat(lines).filteredOn(line -> line.startsWith("DTSTART"))
                .allSatisfy(line -> assertThat(line).isGreaterThanOrEqualTo("DTSTART;VALUE=DATE:20261123"));
        assertThat(lines).filteredOn(line -> line.startsWith("DTSTAMP:")).containsOnly("DTSTAMP:20261123T000000Z");
    }

    @Test
    void aReviewThatHasPassedStandsOnTheReviewDate() throws IOException {
        assertThat(unfolded(SomeReports.sample("harbour-view-primary"))).containsSubsequence(
                "DTSTART;VALUE=DATE:20261123", "SUMMARY;LANGUAGE=en-GB:Review date has passed: Uniform Policy");
    }

    @Test
    void aTitleCannotAddLinesOfItsOwn() throws IOException {
        List<String> lines = unfolded(SomeReports.ofText(HOSTILE));
        assertThat(lines).filteredOn("END:VCALENDAR"::equals).hasSize(1);
        assertThat(lines).filteredOn("BEGIN:VEVENT"::equals).hasSize(1);
        assertThat(lines).contains("X-WR-CALNAME:Policy reviews of Evil END:VCALENDAR\\; \\, \\\\ School");
        assertThat(lines).contains("SUMMARY;LANGUAGE=en-GB:Review due: Policy BEGIN:VEVENT " + "é😀".repeat(80));
    }

    @Test
    void theFormIsFound() {
        assertThat(ServiceLoader.load(ReportForm.class)).anyMatch(form -> form.format().equals("ics"));
    }

    private static List<String> unfolded(GapReport report) throws IOException {
        return Arrays.asList(new String(bytes(report), StandardCharsets.UTF_8).replace("\r\n ", "").split("\r\n"));
    }

    private static byte[] bytes(GapReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CalendarForm().write(report, out);
        return out.toByteArray();
    }
}
