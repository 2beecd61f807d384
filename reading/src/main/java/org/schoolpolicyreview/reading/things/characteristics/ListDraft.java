package org.schoolpolicyreview.reading.things.characteristics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.CharacteristicsList;
import org.schoolpolicyreview.reading.things.CharacteristicsList.Audience;
import org.schoolpolicyreview.reading.things.Slot;

/** A list of characteristics while the sentences that add to it or take from it are read. */
final class ListDraft {

    private final Set<Characteristic> listed = new LinkedHashSet<>();
    private final Set<Characteristic> leftOut = EnumSet.noneOf(Characteristic.class);
    private final List<Quotation> words = new ArrayList<>();
    private final Sentence sentence;
    private final Quotation quotation;
    private Certainty certainty;
    private Slot<Audience> audience;

    ListDraft(Collection<Characteristic> listed, Slot<Audience> audience, Sentence sentence, Certainty certainty) {
        this(listed, audience, sentence, sentence.quotation(), certainty);
    }

    ListDraft(Collection<Characteristic> listed, Slot<Audience> audience, Sentence sentence, Quotation quotation,
            Certainty certainty) {
        this.listed.addAll(listed);
        this.audience = audience;
        this.sentence = sentence;
        this.quotation = quotation;
        this.certainty = certainty;
        words.add(quotation);
    }

    /** The same list with the same words, for other people. */
    ListDraft copy(Slot<Audience> people) {
        ListDraft copy = new ListDraft(listed, people, sentence, quotation, certainty);
        copy.words.clear();
        copy.words.addAll(words);
        return copy;
    }

    Set<Characteristic> listed() {
        return listed;
    }

    /** The characteristics in the order in which they were named. */
    List<Characteristic> inOrder() {
        return new ArrayList<>(listed);
    }

    Audience audience() {
        return audience.value().orElse(Audience.NOT_SAID);
    }

    Sentence sentence() {
        return sentence;
    }

    Certainty certainty() {
        return certainty;
    }

    void audience(Slot<Audience> people) {
        audience = people;
    }

    void leaveOut(Collection<Characteristic> these, Quotation told) {
        listed.removeAll(these);
        leftOut.addAll(these);
        word(told);
    }

    /** A sentence after it takes some people out of it. */
    void doubt(Quotation told) {
        certainty = Certainty.LIKELY;
        word(told);
    }

    void word(Quotation told) {
        if (!words.contains(told)) {
            words.add(told);
        }
    }

    /** Its words, and those of a sentence that says more of it. */
    Stream<String> tells(Sentence other) {
        return Stream.concat(words.stream().map(Quotation::text), Stream.of(other.text()));
    }

    boolean isInSectionOf(Sentence other) {
        return sentence.context().headings().equals(other.context().headings());
    }

    CharacteristicsList done() {
        return new CharacteristicsList(listed, halfNamed(), leftOut, audience, words, quotation, certainty);
    }

    /** "Maternity" alone leaves out pregnancy, which concerns pupils first. */
    private Set<Characteristic> halfNamed() {
        boolean half = listed.contains(Characteristic.PREGNANCY)
                && words.stream().noneMatch(told -> Parts.CUES.has("pregnancy", told.text()));
        return half ? Set.of(Characteristic.PREGNANCY) : Set.of();
    }
}
