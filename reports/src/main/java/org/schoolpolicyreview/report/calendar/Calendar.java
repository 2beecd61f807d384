package org.schoolpolicyreview.report.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * A calendar file (RFC 5545) with entries of a whole day. Nothing in it comes from the clock: the stamp is that of the
 * review date, and an entry has the same UID as long as it is about the same thing, so that a later report replaces it.
 */
final class Calendar {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int UID_BYTES = 16;

    private final StringBuilder text = new StringBuilder();
    private final LocalDate stamp;

    Calendar(String program, String name, LocalDate stamp) {
        this.stamp = stamp;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//" + escaped(program) + "//EN");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
    }

    /**
     * An entry on a day, with a reminder four weeks before.
     *
     * @param about what makes it the same entry in another report
     */
    void day(String about, LocalDate day, String summary, String description) {
        line("BEGIN:VEVENT");
        line("UID:" + uid(about));
        line("DTSTAMP:" + DAY.format(stamp) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY;LANGUAGE=en-GB:" + escaped(summary));
        line("DESCRIPTION;LANGUAGE=en-GB:" + escaped(description));
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:" + escaped(summary));
        line("TRIGGER:-P28D");
        line("END:VALARM");
        line("END:VEVENT");
    }

    String text() {
        return text + "END:VCALENDAR\r\n";
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /** Folded at 75 octets, never within a character. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); i += Character.charCount(content.codePointAt(i))) {
            String character = Character.toString(content.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        text.append("\r\n");
    }

    private static String uid(String about) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(about.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, UID_BYTES) + "@school-policy-review";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
