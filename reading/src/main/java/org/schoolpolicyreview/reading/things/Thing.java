package org.schoolpolicyreview.reading.things;

import org.schoolpolicyreview.reading.Quotation;

/** A thing with a shape that a document holds. */
public sealed interface Thing permits Approval, Review, LawCitation, TermDefinition, EqualityObjective, CharacteristicsList,
        AppearanceRule, RoleContact, Publication, WorkforceInformation, Leftover, LocalFact {

    /** The words that it was read from first of all, with their place. */
    Quotation quotation();

    /** How sure it is that it is such a thing at all. */
    Certainty certainty();

    /** The number of the document among those of its school. */
    default int document() {
        return quotation().document();
    }
}
