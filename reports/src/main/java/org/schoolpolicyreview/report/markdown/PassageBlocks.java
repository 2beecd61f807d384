package org.schoolpolicyreview.report.markdown;

import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.Wording;

/** A place in a document: its own words as a quotation, and where they stand. */
final class PassageBlocks {

    private PassageBlocks() {}

    static void write(Passage passage, Markdown page) {
        passage.words().ifPresentOrElse(words -> page.quote(words, passage.place()),
                () -> page.paragraph(passage.sentence()
                        + (passage.within().isEmpty() ? "" : " (" + Wording.capital(passage.within()) + ")")));
        passage.note().ifPresent(note -> page.labelled("Noted by the reader", note));
    }

    /** With what was seen in it, unless that was said before. */
    static void explained(Passage passage, String said, Markdown page) {
        passage.words().filter(words -> !said.contains(passage.sentence()))
                .ifPresent(words -> page.paragraph(passage.sentence()));
        write(passage, page);
    }
}
