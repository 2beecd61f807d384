package org.schoolpolicyreview.reading.things.reviews;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.Subject;
import org.schoolpolicyreview.reading.things.approvals.ApprovalReader;
import org.schoolpolicyreview.reading.things.forms.FoundDate;

/**
 * When a document was made, as far as it says: the date of its latest approval, or else the first date at its head.
 *
 * @param approved the days on which it was approved last
 * @param dated the days that its head names first
 */
record DocumentDate(Optional<DateRange> approved, Optional<DateRange> dated) {

    /** The head of a document is so many sentences. */
    private static final int HEAD = 6;

    static DocumentDate of(ReadText text) {
        Optional<DateRange> approved = new ApprovalReader().read(text).stream()
                .filter(approval -> approval.state() == Approval.State.DONE && approval.of() == Subject.THIS_DOCUMENT)
                .flatMap(approval -> approval.on().value().flatMap(WrittenDate::range).stream())
                .max(Comparator.comparing(DateRange::to));
        Optional<DateRange> dated = text.sentences().stream().limit(HEAD)
                .flatMap(sentence -> FoundDate.inSentence(sentence.text()).stream())
                .flatMap(found -> found.date().range().stream()).findFirst();
        return new DocumentDate(approved, dated);
    }

    /** The approval, or else the date at the head. */
    Optional<DateRange> known() {
        return approved.or(() -> dated);
    }

    /** The first month of this name after the document was made: "next May" of July 2025 is May 2026. */
    Optional<WrittenDate> next(java.time.Month month) {
        return known().map(made -> {
            YearMonth first = YearMonth.from(made.to()).plusMonths(1);
            int year = month.getValue() >= first.getMonthValue() ? first.getYear() : first.getYear() + 1;
            return WrittenDate.of(month.getDisplayName(TextStyle.FULL, Locale.UK) + " " + year);
        });
    }

    /** Whether a date lies after the making of the document; empty if that cannot be told. */
    Optional<Boolean> isBefore(WrittenDate date) {
        return known().flatMap(made -> date.range().map(range -> range.from().isAfter(made.to())
                || range.to().isAfter(made.to()) && !made.contains(range) && !range.contains(made)));
    }

    /** The dates of a list that lie after its making. */
    List<FoundDate> later(List<FoundDate> dates) {
        return dates.stream().filter(date -> isBefore(date.date()).orElse(true)).toList();
    }
}
