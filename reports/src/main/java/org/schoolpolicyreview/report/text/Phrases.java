package org.schoolpolicyreview.report.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Basis;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.report.PlainText;
import org.schoolpolicyreview.report.content.Wording;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.MissingDocument;

/** The turns of phrase that every part of a report shares. */
final class Phrases {

    /** The longest title that is given in full where room is short. */
    private static final int BRIEF = 40;

    private Phrases() {}

    /** 23 November 2026. */
    static String date(LocalDate date) {
        return Wording.date(date);
    }

    /** 1 document, 2 documents. */
    static String count(int number, String one) {
        return Wording.count(number, one);
    }

    /** 2 of 3 criteria. */
    static String of(int number, int all) {
        return number + " of " + criteria(all);
    }

    static String criteria(int number) {
        return Wording.criteria(number);
    }

    static String quoted(String words) {
        return Wording.quoted(words);
    }

    /** One, two and three. */
    static String and(List<String> phrases) {
        return Wording.and(phrases);
    }

    static String capital(String text) {
        return Wording.capital(text);
    }

    /** What its parts rest on: "official guidance; good practice". */
    static String basis(Criterion criterion) {
        return basis(criterion.bases());
    }

    static String basis(Set<Basis> bases) {
        return Wording.basis(bases);
    }

    /** Which document, and where in it: “Equality Policy”, page 3, section 4.1. */
    static String place(Evidence evidence) {
        return Wording.place(evidence.document(), evidence.page(), evidence.section());
    }

    /** Where in its document: page 3, section 4.1. */
    static Stream<String> within(Evidence evidence) {
        return Wording.within(evidence.page(), evidence.section());
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

    /** The document that is asked for: "your behaviour policy", "the rest of “Our objectives”". */
    static String asked(DocumentKind kind, MissingDocument.Why why, String title) {
        return Wording.asked(kind, why, title);
    }

    static String read(Extent extent) {
        return Wording.read(extent);
    }

    /** The first sentence of a text, with its full stop. */
    static String firstSentence(String text) {
        return Wording.firstSentence(text);
    }
}
