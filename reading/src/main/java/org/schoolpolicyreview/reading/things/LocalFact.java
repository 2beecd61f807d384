package org.schoolpolicyreview.reading.things;

import org.schoolpolicyreview.reading.Quotation;

/** Something that only this school could say: its own number, place, date or partner. */
public record LocalFact(Quotation quotation, Certainty certainty) implements Thing {}
