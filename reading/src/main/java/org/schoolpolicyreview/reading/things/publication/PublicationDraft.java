package org.schoolpolicyreview.reading.things.publication;

import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Slot;

/** A publication that is being put together from the sentences of a block. */
record PublicationDraft(Publication.What what, Publication.State state, Access access, Slot<WrittenDate> on,
        Slot<Rhythm> every, Quotation quotation, Certainty certainty) {

    /** Whether another says more of the same: nothing in it is said against this one. */
    boolean goesOn(PublicationDraft other) {
        return what == other.what && quotation.block() == other.quotation.block()
                && state == other.state && (!on.isPresent() || !other.on.isPresent())
                && (!every.isPresent() || !other.every.isPresent());
    }

    /** Both in one; the words are those of this one. */
    PublicationDraft and(PublicationDraft other) {
        return new PublicationDraft(what, state, access.and(other.access), Access.either(on, other.on),
                Access.either(every, other.every), quotation,
                certainty == Certainty.SURE ? certainty : other.certainty);
    }

    /** The same, with what is said of its access besides. */
    PublicationDraft with(Access more) {
        return new PublicationDraft(what, state, access.and(more), on, every, quotation, certainty);
    }

    /** The same, below a list of policies: what can be had on paper there are these. */
    PublicationDraft ofPolicies() {
        return what == Publication.What.THIS_DOCUMENT && access.paper().isPresent()
                ? new PublicationDraft(Publication.What.POLICIES, state, access, on, every, quotation, certainty) : this;
    }

    Publication publication() {
        return new Publication(what, state, access.online(), on, every, access.login(), access.paper(), access.free(),
                access.clicks(), quotation, certainty);
    }
}
