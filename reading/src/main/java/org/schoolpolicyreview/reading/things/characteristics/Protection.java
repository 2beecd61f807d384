package org.schoolpolicyreview.reading.things.characteristics;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.CharacteristicsList.Audience;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/**
 * What a sentence and its context say of a list in it: whether it is one of protected characteristics, and whom it
 * protects.
 *
 * @param certainty whether a list in the sentence is one of protected characteristics
 * @param around whom the context speaks of: opening line, column head, heading, the sentence before
 * @param quotation of the sentence
 */
record Protection(Certainty certainty, Set<Audience> around, Quotation quotation) {

    private static final int MANY = 6;

    /** Of a sentence and the one before it. */
    static Protection of(Sentence sentence, Optional<Sentence> before) {
        String opener = sentence.context().opener().orElse("");
        String heading = sentence.context().heading().orElse("");
        Optional<Sentence> neighbour = before.filter(other -> other.quotation().block() == sentence.quotation().block());
        StringBuilder heads = new StringBuilder();
        sentence.context().columns().stream().map(Context.Cell::head).forEach(head -> heads.append(head).append(" . "));
        String said = sentence.text() + " . " + opener + " . " + heads;
        String near = heading + " . " + neighbour.map(Sentence::text).orElse("");
        return new Protection(certainty(Tokens.of(said), near), around(opener, heading, neighbour), sentence.quotation());
    }

    private static Certainty certainty(List<Token> said, String near) {
        boolean worth = Parts.CUES.has("worth", said);
        boolean other = worth || Parts.CUES.has("other matter", said);
        if (Parts.CUES.has("counting", said) && !Parts.CUES.has("protects", said)) {
            return Certainty.ABSENT;
        }
        if (Parts.CUES.has("protection", said)) {
            return other ? Certainty.LIKELY : Certainty.SURE;
        }
        if (other) {
            return (worth || Parts.CUES.has("grounds", said)) && named(said) >= MANY ? Certainty.LIKELY : Certainty.ABSENT;
        }
        if (Parts.CUES.has("protection", near)) {
            return Certainty.SURE;
        }
        return !Parts.CUES.has("discrimination", said) ? Certainty.ABSENT
                : isWhole(Parts.of(said).stream().flatMap(part -> part.named().stream())) ? Certainty.SURE : Certainty.LIKELY;
    }

    /** Whether all that protect pupils are named: of discrimination, that is the list of the law and no choice of examples. */
    static boolean isWhole(Stream<Characteristic> named) {
        Set<Characteristic> lacking = EnumSet.complementOf(EnumSet.of(Characteristic.AGE, Characteristic.MARRIAGE));
        named.forEach(lacking::remove);
        return lacking.isEmpty();
    }

    private static long named(List<Token> said) {
        return Parts.of(said).stream().flatMap(part -> part.named().stream()).distinct().count();
    }

    private static Set<Audience> around(String opener, String heading, Optional<Sentence> neighbour) {
        for (String words : new String[] {opener, heading, neighbour.map(Sentence::text).orElse("")}) {
            Set<Audience> people = Parts.people(words);
            if (!people.isEmpty()) {
                return people;
            }
        }
        return Set.of();
    }

    /** Whom a part protects: what it says itself, else the context. */
    Slot<Audience> audience(Part part) {
        Audience own = part.audience();
        if (own != Audience.NOT_SAID || around.isEmpty()) {
            return Slot.sure(own, quotation);
        }
        return Slot.likely(Part.audience(around), quotation);
    }
}
