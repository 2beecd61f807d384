package org.schoolpolicyreview.reading.things.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.Subject;
import org.schoolpolicyreview.reading.things.forms.Entry;
import org.schoolpolicyreview.reading.things.forms.Form;
import org.schoolpolicyreview.reading.things.forms.FormSubjects;
import org.schoolpolicyreview.reading.things.forms.FoundDate;
import org.schoolpolicyreview.reading.things.forms.FoundPeriod;
import org.schoolpolicyreview.reading.things.forms.Label;
import org.schoolpolicyreview.reading.things.forms.Nouns;
import org.schoolpolicyreview.reading.things.forms.Piece;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Reads reviews from labels with values. */
final class FormReviews {

    private final DocumentDate made;
    private final Nouns nouns;
    private final FormSubjects subjects;

    FormReviews(DocumentDate made, Nouns nouns, FormSubjects subjects) {
        this.subjects = subjects;
        this.made = made;
        this.nouns = nouns;
    }

    /** The reviews of one form, in its order. */
    List<Review> read(Form form) {
        List<Review> reviews = new ArrayList<>();
        for (Entry entry : form.entries()) {
            switch (entry.kind()) {
                case NEXT_REVIEW -> {
                    if (saysOfWhat(entry, form)) {
                        dated(entry, Review.What.NEXT, Certainty.SURE, reviews);
                        undated(entry, reviews);
                    }
                }
                case LAST_REVIEW -> dated(entry, Review.What.LAST, Certainty.SURE, reviews);
                case REVIEW -> review(entry, form, reviews);
                case CYCLE -> {
                    if (isOfVersions(form)) {
                        rhythms(entry, reviews);
                    }
                }
                case DATE -> gone(entry, form, reviews);
                case PERIOD -> period(entry, reviews);
                case IN_FORCE -> dated(entry, Review.What.IN_FORCE_FROM, Certainty.SURE, reviews);
                case VERSION_DATE -> dated(entry, Review.What.DATED, Certainty.SURE, reviews);
                default -> reviewedBy(entry, form, reviews);
            }
        }
        Optional<Subject> row = subjects.ofRow(form);
        return row.isEmpty() ? reviews : reviews.stream().map(review -> ReviewThings.ofWhat(review, row.get())).toList();
    }

    /** "Review date" can be the last or the next: the date of the document tells, or another row of the form. */
    private void review(Entry entry, Form form, List<Review> reviews) {
        Optional<FoundDate> date = first(entry);
        if (date.isEmpty() || startsWithRhythm(entry)) {
            rhythms(entry, reviews);
            Remarks.told(entry, reviews);
            return;
        }
        boolean past = Words.of(entry.label()).text().toLowerCase(java.util.Locale.ROOT).endsWith("ed");
        Optional<Boolean> later = made.approved().isEmpty() ? Optional.empty() : made.isBefore(date.get().date());
        boolean nextElsewhere = has(form, Label.NEXT_REVIEW);
        boolean lastElsewhere = has(form, Label.LAST_REVIEW);
        if (!date.get().date().isDeadline() && (past || nextElsewhere) || later.isPresent() && !later.get()) {
            dated(entry, Review.What.LAST, Certainty.SURE, reviews);
        } else {
            boolean sure = later.isPresent() || lastElsewhere || date.get().date().isDeadline();
            dated(entry, Review.What.NEXT, sure ? Certainty.SURE : Certainty.LIKELY, reviews);
        }
    }

    /** "What | To whom | How often" is a table of reports; one of versions or documents says when or by whom. */
    private static boolean isOfVersions(Form form) {
        return form.kind() != Form.Kind.ROW || form.entries().stream().anyMatch(entry -> switch (entry.kind()) {
            case SUBJECT, VERSION, VERSION_DATE, APPROVED_BY, APPROVED_ON, APPROVED, NEXT_REVIEW, LAST_REVIEW, REVIEW -> true;
            default -> false;
        });
    }

    /** "Reviewed by | Date | Approved by | Date". */
    private void reviewedBy(Entry entry, Form form, List<Review> reviews) {
        int right = form.entries().indexOf(entry) + 1;
        boolean reviewer = form.kind() == Form.Kind.ROW && Words.of(entry.label()).word(0).startsWith("review");
        if (reviewer && right < form.entries().size() && form.entries().get(right).kind() == Label.DATE
                && has(form, Label.APPROVED_BY)) {
            dated(form.entries().get(right), Review.What.LAST, Certainty.LIKELY, reviews);
        }
    }

    /** A dated row of a history in which nobody is named who approved was gone through on that date. */
    private void gone(Entry entry, Form form, List<Review> reviews) {
        boolean unapproved = form.kind() == Form.Kind.ROW && form.entries().stream()
                .anyMatch(other -> other.kind().name().startsWith("APPROVED") && other.value().isBlank());
        if (unapproved && !entry.isBlank()) {
            dated(entry, Review.What.LAST, Certainty.LIKELY, reviews);
        }
    }

    /** "Next: July 2027" is of the document at its edges, and in a row that names a document or its approval. */
    private static boolean saysOfWhat(Entry entry, Form form) {
        return form.kind() == Form.Kind.ROW && isOfVersions(form) && form.entries().size() > 2
                || Words.of(entry.label()).size() > 1 || entry.where() == Piece.Where.EDGE;
    }

    private static boolean has(Form form, Label kind) {
        return form.entries().stream().anyMatch(entry -> entry.kind() == kind && !entry.isBlank());
    }

    private void dated(Entry entry, Review.What what, Certainty certainty, List<Review> reviews) {
        Optional<FoundDate> date = first(entry);
        // "Next due: information, February 2027; objectives, February 2028"
        for (String part : what == Review.What.NEXT ? entry.value().split(";") : new String[] {entry.value()}) {
            List<FoundDate> dates = FoundDate.inField(part).stream().filter(found -> date.isPresent()
                    && (found.date().equals(date.get().date()) || part.indexOf('(') < 0)).limit(1).toList();
            for (FoundDate found : dates) {
                Subject of = subject(part.substring(0, found.span().start()));
                reviews.add(ReviewThings.on(what, found.date(), of == Subject.THIS_DOCUMENT ? subject(entry.label()) : of,
                        entry.quotation(), certainty));
            }
        }
        if (what == Review.What.NEXT || what == Review.What.LAST && date.isEmpty()) {
            rhythms(entry, reviews);
        }
    }

    /** "To be reviewed: when the council issues a new model" is a next review of which no day can be told. */
    private void undated(Entry entry, List<Review> reviews) {
        boolean told = reviews.stream().anyMatch(review -> review.quotation().equals(entry.quotation()));
        boolean review = Words.of(entry.label()).text().toLowerCase(java.util.Locale.ROOT).contains("review");
        if (!told && review && !entry.isBlank() && entry.where() != Piece.Where.BODY) {
            reviews.add(ReviewThings.on(Review.What.NEXT, WrittenDate.of(entry.value()), subject(entry.label()),
                    entry.quotation(), Certainty.SURE));
        }
    }

    /** "Every autumn by Premises. Last done 1 October 2026": first how often, then what is said besides. */
    private static boolean startsWithRhythm(Entry entry) {
        String first = entry.value().split("[;,(.]")[0].strip();
        return !first.isEmpty() && FoundDate.inField(first).isEmpty()
                && (!Rhythm.foundIn(first).isEmpty() || Rhythm.of(first).understood());
    }

    /** The first date outside of brackets. */
    private static Optional<FoundDate> first(Entry entry) {
        String value = entry.value();
        List<FoundDate> dates = FoundDate.inField(value);
        int bracket = value.indexOf('(');
        return dates.stream().filter(date -> bracket <= 0 || date.span().start() < bracket).findFirst();
    }

    /** "Information yearly; objectives every 4 years" is two. */
    private void rhythms(Entry entry, List<Review> reviews) {
        for (String part : entry.value().split("[;,(]|\\. ")) {
            List<Rhythm> found = Rhythm.foundIn(part.strip());
            Rhythm whole = Rhythm.of(part.replace(")", "").strip());
            Optional<Rhythm> rhythm = whole.understood() && found.isEmpty() && entry.kind() == Label.CYCLE
                    ? Optional.of(whole) : found.stream().filter(Rhythm::understood).findFirst();
            rhythm.ifPresent(often -> reviews.add(ReviewThings.every(often, subject(part), entry.quotation(),
                    Certainty.SURE)));
        }
    }

    private static void period(Entry entry, List<Review> reviews) {
        FoundPeriod.in(entry.value()).stream().findFirst().ifPresent(found -> reviews.add(ReviewThings.over(found.period(),
                Subject.THIS_DOCUMENT, entry.quotation(), Certainty.SURE)));
    }

    private Subject subject(String words) {
        Words said = Words.of(words);
        return nouns.lastBefore(said, said.size())
                .filter(of -> of == Subject.OBJECTIVES || of == Subject.INFORMATION).orElse(Subject.THIS_DOCUMENT);
    }
}
