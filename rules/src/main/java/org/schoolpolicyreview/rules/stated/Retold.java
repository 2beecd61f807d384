package org.schoolpolicyreview.rules.stated;

import org.schoolpolicyreview.reading.Quotation;

/** What a document says, taken up for a question: it stands where it was said, and is as strong. */
public interface Retold extends Stated {

    /** What the document says. */
    Told told();

    @Override
    default Quotation quotation() {
        return told().quotation();
    }
}
