package org.schoolpolicyreview.reading.things.reviews;

import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.model.time.WrittenPeriod;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.Subject;

/** Makes the records of reviews. */
final class ReviewThings {

    private ReviewThings() {}

    static Review on(Review.What what, WrittenDate date, Subject of, Quotation words, Certainty certainty) {
        Slot<WrittenDate> on = certainty == Certainty.SURE ? Slot.sure(date, words.of(date.text()))
                : Slot.likely(date, words.of(date.text()));
        return new Review(what, on, Slot.absent(), Slot.absent(), of, words, certainty);
    }

    static Review every(Rhythm rhythm, Subject of, Quotation words, Certainty certainty) {
        Slot<Rhythm> every = certainty == Certainty.SURE ? Slot.sure(rhythm, words.of(rhythm.text()))
                : Slot.likely(rhythm, words.of(rhythm.text()));
        return new Review(Review.What.CYCLE, Slot.absent(), every, Slot.absent(), of, words, certainty);
    }

    static Review over(WrittenPeriod period, Subject of, Quotation words, Certainty certainty) {
        Slot<WrittenPeriod> slot = certainty == Certainty.SURE ? Slot.sure(period, words.of(period.text()))
                : Slot.likely(period, words.of(period.text()));
        return new Review(Review.What.PERIOD, Slot.absent(), Slot.absent(), slot, of, words, certainty);
    }

    /** The same of something else. */
    static Review ofWhat(Review review, Subject of) {
        return new Review(review.what(), review.on(), review.every(), review.period(), of, review.quotation(), review.certainty());
    }

    /** The same with a doubt. */
    static Review inDoubt(Review review) {
        return new Review(review.what(), likely(review.on()), likely(review.every()), likely(review.period()), review.of(),
                review.quotation(), Certainty.LIKELY);
    }

    private static <T> Slot<T> likely(Slot<T> slot) {
        return slot.isSure() ? Slot.likely(slot.value().orElseThrow(), slot.quotation().orElseThrow()) : slot;
    }
}
