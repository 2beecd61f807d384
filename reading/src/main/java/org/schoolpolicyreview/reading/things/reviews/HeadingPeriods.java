package org.schoolpolicyreview.reading.things.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.Subject;
import org.schoolpolicyreview.reading.things.forms.FoundPeriod;
import org.schoolpolicyreview.reading.things.forms.Label;
import org.schoolpolicyreview.reading.things.forms.Nouns;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Reads the years that a title or the heading of the objectives names: "Equality Objectives 2025-2029". */
final class HeadingPeriods {

    /** A title stands among so many sentences at the head. */
    private static final int HEAD = 4;
    private static final int SECOND = 2;
    private static final int LONGEST_NAME = 14;

    private final Nouns nouns;

    HeadingPeriods(Nouns nouns) {
        this.nouns = nouns;
    }

    List<Review> read(ReadText text) {
        List<Review> reviews = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            boolean title = sentence.number() < HEAD && sentence.context().headings().size() <= 1;
            boolean row = sentence.kind() == Sentence.Kind.ROW || sentence.kind() == Sentence.Kind.HEAD_ROW;
            if (row && sentence.number() < 2 * HEAD) {
                nameOfRow(sentence).ifPresent(reviews::add);
            } else if (sentence.kind() == Sentence.Kind.HEADING) {
                read(sentence, title).ifPresent(reviews::add);
            } else if (title) {
                yearsAlone(sentence).ifPresent(reviews::add);
            }
        }
        return reviews;
    }

    /** A row at the head that names the document with its years: "What this is | Equality Plan, Easter 2024 to Easter 2028". */
    private Optional<Review> nameOfRow(Sentence row) {
        List<Context.Cell> cells = row.context().columns();
        String name = cells.size() == 2 && Label.of(cells.get(0).text()) == Label.NONE ? cells.get(1).text() : "";
        Words words = Words.of(name);
        boolean names = words.size() < LONGEST_NAME && (nouns.speaksOf(words, Subject.THIS_DOCUMENT)
                || nouns.speaksOf(words, Subject.INFORMATION) || nouns.speaksOf(words, Subject.OBJECTIVES));
        return FoundPeriod.in(name).stream().filter(period -> names).findFirst()
                .map(period -> ReviewThings.over(period.period(), Subject.THIS_DOCUMENT, row.quotation(), Certainty.SURE));
    }

    /** A line under the title that holds years and nothing else. */
    private static Optional<Review> yearsAlone(Sentence line) {
        return FoundPeriod.in(line.text()).stream().limit(1)
                .filter(period -> Words.of(line.text()).size() == Words.of(line.words(period.span())).size())
                .map(period -> ReviewThings.over(period.period(), Subject.THIS_DOCUMENT, line.quotation(), Certainty.SURE))
                .findFirst();
    }

    /** "Equality Information 2026 and Objectives 2024-2028": each has years of its own. */
    private static boolean isDatedApart(Words words) {
        int at = 0;
        while (at < words.size() && !words.word(at).startsWith("objective")) {
            if (words.word(at).startsWith("20")) {
                return true;
            }
            at++;
        }
        return false;
    }

    private Optional<Review> read(Sentence heading, boolean title) {
        List<FoundPeriod> periods = FoundPeriod.in(heading.text());
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        Words words = Words.of(heading.text());
        boolean objectives = nouns.speaksOf(words, Subject.OBJECTIVES);
        boolean document = title && (nouns.speaksOf(words, Subject.THIS_DOCUMENT) || nouns.speaksOf(words, Subject.INFORMATION)
                || nouns.lastBefore(words, words.size()).isEmpty()
                // A heading right under the title names the document again: "Steady As We Go", "Behaviour Policy 2026-27".
                || heading.number() < SECOND && nouns.speaksOfDocument(words));
        boolean another = !title && !objectives && nouns.speaksOfDocument(words);
        if (!objectives && !document && !another) {
            return Optional.empty();
        }
        // The years of "Equality Policy and Objectives 2023-2027" are those of the policy too.
        boolean information = nouns.speaksOf(words, Subject.INFORMATION);
        boolean policy = title && (nouns.speaksOf(words, Subject.THIS_DOCUMENT)
                || information && objectives && !isDatedApart(words));
        Subject of = another ? Subject.OTHER : objectives && !policy ? Subject.OBJECTIVES
                : information && !policy ? Subject.INFORMATION : Subject.THIS_DOCUMENT;
        return Optional.of(ReviewThings.over(periods.get(periods.size() - 1).period(), of, heading.quotation(),
                Certainty.SURE));
    }
}
