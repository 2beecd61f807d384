package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.Sentence;

/** Passages for tests. */
final class Passages {

    private Passages() {}

    /** The document's own words. */
    static Passage words(String text) {
        return passage(Sentence.Kind.PROSE, text);
    }

    /** Somebody's summary. */
    static Passage note(String text) {
        return passage(Sentence.Kind.NOTE, text);
    }

    private static Passage passage(Sentence.Kind kind, String text) {
        return Passage.of(new Sentence(0, kind, text, Context.NONE, List.of(),
                new Quotation(0, 0, text, kind != Sentence.Kind.NOTE, Optional.empty(), Place.NONE)));
    }
}
