package org.schoolpolicyreview.report.content;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Basis;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.review.MissingDocument;

/** The turns of phrase that all forms of a report share. */
public final class Wording {

    private Wording() {}

    /** 23 November 2026. By hand, for the same words on every machine. */
    public static String date(LocalDate date) {
        String month = date.getMonth().name();
        return date.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + date.getYear();
    }

    /** 1 document, 2 documents. */
    public static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /** 1 criterion, 2 criteria. */
    public static String criteria(int number) {
        return number + (number == 1 ? " criterion" : " criteria");
    }

    /** The verb of a number of things: 1 is, 2 are. */
    static String is(int number) {
        return number == 1 ? "is" : "are";
    }

    /** Within quotation marks. */
    public static String quoted(String words) {
        return "“" + words + "”";
    }

    /** One, two and three. */
    public static String and(List<String> phrases) {
        int last = phrases.size() - 1;
        return last <= 0 ? String.join("", phrases)
                : String.join(", ", phrases.subList(0, last)) + " and " + phrases.get(last);
    }

    /** All that was seen in the same words: speaks of ‘act’ and ‘must’; names ‘headteacher’. */
    public static List<String> seen(List<String> all) {
        List<String> saws = all.stream().filter(saw -> !isSaidMoreFirmly(saw, all)).toList();
        String speaksOf = "speaks of ‘";
        List<String> spokenOf = saws.stream().filter(saw -> saw.startsWith(speaksOf) && saw.indexOf('’') == saw.length() - 1)
                .map(saw -> saw.substring(speaksOf.length() - 1)).toList();
        if (spokenOf.size() < 2) {
            return saws;
        }
        String first = speaksOf.substring(0, speaksOf.length() - 1) + and(spokenOf);
        return saws.stream().map(saw -> spokenOf.contains(saw.substring(Math.min(saw.length(), speaksOf.length() - 1)))
                && saw.startsWith(speaksOf) ? first : saw).distinct().toList();
    }

    /** "May say that" adds nothing to "says that". */
    private static boolean isSaidMoreFirmly(String saw, List<String> all) {
        return saw.startsWith("may say ") && all.contains("says " + saw.substring("may say ".length()));
    }

    /** The first few things that are missing, and how many more there are: how soon; by whom; and 3 more. */
    static String things(List<String> things, int most) {
        int more = things.size() - most;
        return String.join("; ", things.subList(0, Math.min(most, things.size())))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    /** The first few of them, and how many more there are: one, two and 3 more. */
    static String some(List<String> phrases, int most) {
        int more = phrases.size() - most;
        return more <= 0 ? and(phrases) : String.join(", ", phrases.subList(0, most)) + " and " + more + " more";
    }

    /** With a capital letter at its beginning. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** An outcome with its reason. Some reasons begin with the words of their outcome; none says them twice. */
    public static String cameOut(Outcome outcome, String reason) {
        String seen = outcome == Outcome.NOT_SEEN ? "We have not seen" : outcome.readersSee();
        return reason.startsWith(seen) ? reason : outcome.readersSee() + ". " + reason;
    }

    /** With a small letter at its beginning. */
    static String small(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** What something rests on, in the words that readers see: "official guidance; good practice". */
    public static String basis(Collection<Basis> bases) {
        return bases.stream().map(Basis::readersSee).collect(Collectors.joining("; "));
    }

    /** A number is a section; a heading stands for itself. */
    public static String section(String section) {
        return !section.isEmpty() && Character.isDigit(section.charAt(0)) ? "section " + section : quoted(section);
    }

    /** Where in its document something stands: page 3, section 4.1. */
    public static Stream<String> within(Optional<String> page, Optional<String> section) {
        return Stream.concat(page.map(number -> "page " + number).stream(), section.map(Wording::section).stream());
    }

    /** Which document, and where in it: “Equality Policy”, page 3, section 4.1. */
    public static String place(String document, Optional<String> page, Optional<String> section) {
        return Stream.concat(Stream.of(quoted(document)), within(page, section)).collect(Collectors.joining(", "));
    }

    /** How much of a document was read. */
    public static String read(Extent extent) {
        return extent == Extent.WHOLE ? "read whole" : "read in part";
    }

    /** The document that is asked for: "your behaviour policy", "the rest of “Our objectives”". */
    public static String asked(DocumentKind kind, MissingDocument.Why why, String title) {
        return switch (why) {
            case READ_IN_PART -> "the rest of " + quoted(title);
            case STANDING_NOT_KNOWN -> "a word on whether " + quoted(title) + " holds";
            case NOT_SUPPLIED -> kind == DocumentKind.OTHER ? "another document" : "your " + kind.word();
        };
    }

    /** The first sentence of a text, with its full stop. */
    public static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** A text as a sentence: a capital letter before it, a full stop behind it. */
    static String sentence(String text) {
        boolean ends = text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
        return capital(text) + (ends ? "" : ".");
    }
}
