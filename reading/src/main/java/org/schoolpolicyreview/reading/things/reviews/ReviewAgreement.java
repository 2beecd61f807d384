package org.schoolpolicyreview.reading.things.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.DateRange;
import org.schoolpolicyreview.model.time.Interval;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.model.time.WrittenPeriod;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.Subject;

/** Holds what forms say of reviews against what sentences say. */
final class ReviewAgreement {

    private ReviewAgreement() {}

    /** What both tell is one thing; what they tell differently is in doubt. */
    static List<Review> of(List<Review> labelled, List<Review> said) {
        List<Review> all = new ArrayList<>();
        labelled.forEach(review -> add(all, review));
        int ofForms = all.size();
        for (Review review : said) {
            boolean known = all.stream().anyMatch(other -> sameMatter(other, review) && agree(other, review));
            if (known) {
                continue;
            }
            boolean doubt = false;
            for (int at = 0; at < ofForms; at++) {
                Review other = all.get(at);
                boolean apart = other.quotation().block() != review.quotation().block();
                if (apart && sameMatter(other, review) && contradicts(review)) {
                    all.set(at, ReviewThings.inDoubt(other));
                    doubt = true;
                }
            }
            all.add(doubt ? ReviewThings.inDoubt(review) : review);
        }
        return all;
    }

    private static void add(List<Review> all, Review review) {
        if (all.stream().noneMatch(other -> sameMatter(other, review) && agree(other, review))) {
            all.add(review);
        }
    }

    /** A document can be reviewed twice, but has one next review and one cycle. */
    private static boolean contradicts(Review review) {
        return review.of() == Subject.THIS_DOCUMENT && review.certainty() == Certainty.SURE
                && (review.what() == Review.What.NEXT || review.what() == Review.What.CYCLE);
    }

    /** Two rows of a register are of two documents, whatever their dates. */
    private static boolean sameMatter(Review one, Review other) {
        boolean others = one.of() == Subject.OTHER && one.quotation().block() != other.quotation().block();
        return !others && one.what() == other.what() && one.of() == other.of();
    }

    private static boolean agree(Review one, Review other) {
        return switch (one.what()) {
            case CYCLE -> interval(one).equals(interval(other));
            case PERIOD -> areNear(one.period().value().flatMap(WrittenPeriod::range),
                    other.period().value().flatMap(WrittenPeriod::range));
            default -> meet(one.on().value().flatMap(WrittenDate::range), other.on().value().flatMap(WrittenDate::range));
        };
    }

    private static Optional<Interval> interval(Review review) {
        return review.every().value().flatMap(Rhythm::interval);
    }

    /** "2025-2029" and "September 2025 to July 2029" are one period; "2019-2023" and "2023-2027" are two. */
    private static boolean areNear(Optional<DateRange> one, Optional<DateRange> other) {
        return one.isEmpty() || other.isEmpty()
                || Math.abs(one.get().from().getYear() - other.get().from().getYear()) <= 1
                && Math.abs(one.get().to().getYear() - other.get().to().getYear()) <= 1;
    }

    private static boolean meet(Optional<DateRange> one, Optional<DateRange> other) {
        return one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get());
    }
}
