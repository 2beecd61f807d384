package org.schoolpolicyreview.reading.things;

import org.schoolpolicyreview.reading.Quotation;

/**
 * A law, a duty or guidance that a document cites.
 *
 * @param law its id in the list of names of laws ("equality-act-2010")
 * @param name the name as written
 * @param as as what it is cited
 */
public record LawCitation(String law, String name, Slot<As> as, Quotation quotation, Certainty certainty)
        implements Thing {

    /** As what a law is cited. */
    public enum As {
        /** As law or guidance that holds. */
        CURRENT,
        /** As one that another has replaced. */
        REPLACED,
        /** As history: when a body was founded, what an inquiry led to. */
        HISTORY,
        /** As one that the document says does not bind the school, or that is not yet followed. */
        DENIED
    }

    /** Whether it is cited so, without doubt. */
    public boolean isCited(As how) {
        return certainty == Certainty.SURE && as.isSure() && as.value().filter(how::equals).isPresent();
    }

    /** Whether it is cited so, perhaps. */
    public boolean isPerhapsCited(As how) {
        return !isCited(how) && as.value().filter(how::equals).isPresent();
    }

    /** Whether the document tells that it no longer holds: replaced, or history. */
    public boolean isToldAsPast() {
        return as.value().filter(how -> how == As.REPLACED || how == As.HISTORY).isPresent();
    }
}
