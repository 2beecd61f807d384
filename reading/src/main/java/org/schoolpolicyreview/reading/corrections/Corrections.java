package org.schoolpolicyreview.reading.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.schoolpolicyreview.model.Field;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.model.time.WrittenPeriod;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Identity;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Review;
import org.schoolpolicyreview.reading.things.Review.What;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.Subject;
import org.schoolpolicyreview.reading.things.Thing;

/** Puts what a person corrected in place of what was read, for one document. */
public final class Corrections {

    private static final List<Field<?>> CORRECTABLE = List.of(PolicyDocument.TITLE, PolicyDocument.KINDS,
            PolicyDocument.IN_FORCE, PolicyDocument.APPROVED_BY, PolicyDocument.APPROVED_ON, PolicyDocument.LAST_REVIEWED,
            PolicyDocument.NEXT_REVIEW, PolicyDocument.REVIEW_CYCLE, PolicyDocument.PERIOD, PolicyDocument.PUBLISHED_ON);

    private final PolicyDocument document;
    private final int number;

    /** Of a document, by its number among those of its school. */
    public Corrections(PolicyDocument document, int number) {
        this.document = document;
        this.number = number;
    }

    /** What the document is, corrected. */
    public Identity of(Identity read) {
        List<String> corrected = CORRECTABLE.stream().filter(field -> document.get(field).isPresent()).map(Field::name).toList();
        return new Identity(document.get(PolicyDocument.TITLE).orElse(read.title()),
                document.get(PolicyDocument.KINDS).orElse(read.kinds()), read.version(),
                document.get(PolicyDocument.IN_FORCE).orElse(read.inForce()), corrected);
    }

    /** The things of the document, corrected. */
    public List<Thing> of(List<Thing> read) {
        List<Thing> things = new ArrayList<>(read);
        approval(things);
        date(PolicyDocument.LAST_REVIEWED, What.LAST, things);
        date(PolicyDocument.NEXT_REVIEW, What.NEXT, things);
        document.get(PolicyDocument.REVIEW_CYCLE).ifPresent(cycle -> replace(What.CYCLE, review(What.CYCLE, Slot.absent(),
                sure(cycle, PolicyDocument.REVIEW_CYCLE), Slot.absent(), cycle.text(), PolicyDocument.REVIEW_CYCLE), things));
        document.get(PolicyDocument.PERIOD).ifPresent(period -> replace(What.PERIOD, review(What.PERIOD, Slot.absent(),
                Slot.absent(), sure(period, PolicyDocument.PERIOD), period.text(), PolicyDocument.PERIOD), things));
        document.get(PolicyDocument.PUBLISHED_ON).ifPresent(date -> published(date, things));
        return things;
    }

    private void approval(List<Thing> things) {
        Optional<String> by = document.get(PolicyDocument.APPROVED_BY);
        Optional<WrittenDate> on = document.get(PolicyDocument.APPROVED_ON);
        if (by.isEmpty() && on.isEmpty()) {
            return;
        }
        Optional<Approval> read = things.stream().filter(Approval.class::isInstance).map(Approval.class::cast)
                .filter(each -> each.of() == Subject.THIS_DOCUMENT && each.state() == Approval.State.DONE).findFirst();
        things.removeIf(each -> each instanceof Approval approval && approval.of() == Subject.THIS_DOCUMENT);
        Slot<String> body = by.map(each -> sure(each, PolicyDocument.APPROVED_BY))
                .orElseGet(() -> read.map(Approval::body).orElse(Slot.absent()));
        Slot<WrittenDate> date = on.map(each -> sure(each, PolicyDocument.APPROVED_ON))
                .orElseGet(() -> read.map(Approval::on).orElse(Slot.absent()));
        things.add(0, new Approval(Approval.State.DONE, body, date, Subject.THIS_DOCUMENT,
                said(by.isPresent() ? PolicyDocument.APPROVED_BY : PolicyDocument.APPROVED_ON,
                        by.orElseGet(() -> on.orElseThrow().text())), Certainty.SURE));
    }

    private void date(Field<WrittenDate> field, What what, List<Thing> things) {
        document.get(field).ifPresent(date -> replace(what,
                review(what, sure(date, field), Slot.absent(), Slot.absent(), date.text(), field), things));
    }

    private void published(WrittenDate date, List<Thing> things) {
        things.add(0, new Publication(Publication.What.THIS_DOCUMENT, Publication.State.DONE, Slot.absent(),
                sure(date, PolicyDocument.PUBLISHED_ON), Slot.absent(), Slot.absent(), Slot.absent(), Slot.absent(),
                Optional.empty(), said(PolicyDocument.PUBLISHED_ON, date.text()), Certainty.SURE));
    }

    private static void replace(What what, Review corrected, List<Thing> things) {
        Predicate<Thing> same = each -> each instanceof Review review && review.what() == what
                && review.of() == Subject.THIS_DOCUMENT;
        things.removeIf(same);
        things.add(0, corrected);
    }

    private Review review(What what, Slot<WrittenDate> on, Slot<Rhythm> every, Slot<WrittenPeriod> period, String text,
            Field<?> field) {
        return new Review(what, on, every, period, Subject.THIS_DOCUMENT, said(field, text), Certainty.SURE);
    }

    private <T> Slot<T> sure(T value, Field<?> field) {
        return Slot.sure(value, said(field, value.toString()));
    }

    /** It is a person's word, and not the document's own. */
    private Quotation said(Field<?> field, String value) {
        return new Quotation(number, 0, field.name() + ": " + value, false, Optional.empty(), Place.at(document.origin()));
    }
}
