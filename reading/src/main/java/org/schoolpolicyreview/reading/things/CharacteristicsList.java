package org.schoolpolicyreview.reading.things;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.Quotation;

/**
 * A list of protected characteristics, and whom it protects.
 *
 * @param listed which of the nine it names, taken-out ones left out
 * @param leftOut those that it says do not protect these people
 * @param audience whom it protects
 * @param words all the words that belong to it
 */
public record CharacteristicsList(Set<Characteristic> listed, Set<Characteristic> leftOut, Slot<Audience> audience,
        List<Quotation> words, Quotation quotation, Certainty certainty) implements Thing {

    /** Whom a list protects. */
    public enum Audience {
        /** Pupils. */
        PUPILS,
        /** Staff, and those who apply for a post. */
        STAFF,
        /** Everybody in the school, pupils and staff alike. */
        EVERYONE,
        /** It does not say. */
        NOT_SAID
    }

    public CharacteristicsList {
        listed = listed.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(listed));
        leftOut = leftOut.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(leftOut));
        words = List.copyOf(words);
    }
}
