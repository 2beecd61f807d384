package org.schoolpolicyreview.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Basis;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.MissingDocument;

/** The turns of phrase that every part of a report shares. */
final class Phrases {

    /** The longest title that is given in full where room is short. */
    private static final int BRIEF = 40;

    private Phrases() {}

    /** 23 November 2026. By hand, for the same words on every machine. */
    static String date(LocalDate date) {
        String month = date.getMonth().name();
        return date.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + date.getYear();
    }

    /** 1 document, 2 documents. */
    static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /** 2 of 3 criteria. */
    static String of(int number, int all) {
        return number + " of " + criteria(all);
    }

    static String criteria(int number) {
        return number + (number == 1 ? " criterion" : " criteria");
    }

    static String quoted(String words) {
        return "“" + words + "”";
    }

    /** One, two and three. */
    static String and(List<String> phrases) {
        int last = phrases.size() - 1;
        return last <= 0 ? String.join("", phrases)
                : String.join(", ", phrases.subList(0, last)) + " and " + phrases.get(last);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What its parts rest on: "official guidance; good practice". */
    static String basis(Criterion criterion) {
        return basis(criterion.bases());
    }

    static String basis(Set<Basis> bases) {
        return bases.stream().map(Basis::readersSee).collect(Collectors.joining("; "));
    }

    /** Which document, and where in it: “Equality Policy”, page 3, section 4.1. */
    static String place(Evidence evidence) {
        return Stream.concat(Stream.of(quoted(evidence.document())), within(evidence))
                .collect(Collectors.joining(", "));
    }

    /** Where in its document: page 3, section 4.1. */
    static Stream<String> within(Evidence evidence) {
        return Stream.concat(evidence.page().map(page -> "page " + page).stream(),
                evidence.section().map(Phrases::section).stream());
    }

    /** A title cut between words where it is long, so that it leaves room for what is said about it. */
    static String brief(String title) {
        String line = PlainText.line(title);
        if (line.length() <= BRIEF) {
            return line;
        }
        int space = line.lastIndexOf(' ', BRIEF - 2);
        return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, BRIEF / 2)) + " …";
    }

    /** A number is a section; a heading stands for itself. */
    private static String section(String section) {
        return !section.isEmpty() && Character.isDigit(section.charAt(0)) ? "section " + section : quoted(section);
    }

    /** The document that is asked for: "your behaviour policy", "the rest of “Our objectives”". */
    static String asked(DocumentKind kind, MissingDocument.Why why, String title) {
        return switch (why) {
            case READ_IN_PART -> "the rest of " + quoted(title);
            case NOT_LOOKED_FOR -> "a second look into " + quoted(title);
            case STANDING_NOT_KNOWN -> "a word on whether " + quoted(title) + " holds";
            case NOT_SUPPLIED -> kind == DocumentKind.OTHER ? "another document" : "your " + kind.word();
        };
    }

    static String read(Extent extent) {
        return extent == Extent.WHOLE ? "read whole" : "read in part";
    }

    /** The first sentence of a text, with its full stop. */
    static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
