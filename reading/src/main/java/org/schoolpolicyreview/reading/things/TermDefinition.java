package org.schoolpolicyreview.reading.things;

import java.util.List;
import org.schoolpolicyreview.reading.Quotation;

/**
 * What a document says a term means.
 *
 * @param term the term in its normal form ("racist incident"), whatever word the document uses
 * @param ownWord the document's own word ("a blue matter")
 * @param meaning the words that say what it means
 * @param byPerception whether the view of the person targeted decides; of incidents
 * @param byAnyoneElse whether the view of any other person is enough; of incidents
 * @param oneEventIsEnough whether it says that a single event is enough
 * @param narrowings what it asks for in addition, which narrows it: intention, repetition, proof, a panel's finding
 */
public record TermDefinition(String term, String ownWord, Quotation meaning, Slot<Boolean> byPerception,
        Slot<Boolean> byAnyoneElse, Slot<Boolean> oneEventIsEnough, List<Slot<String>> narrowings, Quotation quotation,
        Certainty certainty) implements Thing {

    public TermDefinition {
        narrowings = List.copyOf(narrowings);
    }

    /** Whether this is a definition of the term without doubt. */
    public boolean isSureOf(String wanted) {
        return certainty == Certainty.SURE && term.equals(wanted);
    }

    /** Whether this may be a definition of the term. */
    public boolean isPerhapsOf(String wanted) {
        return certainty != Certainty.SURE && term.equals(wanted);
    }

    /** Whether the view of the person targeted decides, and that is sure. */
    public boolean isByPerception() {
        return byPerception.isSure() && byPerception.value().orElse(false);
    }

    /** Whether it says that this view does not decide. */
    public boolean deniesPerception() {
        return byPerception.isSure() && !byPerception.value().orElse(true);
    }

    /** Whether the view of any other person is enough, and that is sure. */
    public boolean isByAnyoneElse() {
        return byAnyoneElse.isSure() && byAnyoneElse.value().orElse(false);
    }

    /** Whether it says that one event is enough, and that is sure. */
    public boolean saysOneEventIsEnough() {
        return oneEventIsEnough.isSure() && oneEventIsEnough.value().orElse(false);
    }

    /** Whether it says that one event is not enough, and that is sure. */
    public boolean saysOneEventIsNotEnough() {
        return oneEventIsEnough.isSure() && !oneEventIsEnough.value().orElse(true);
    }

    /** Whether it only says what the term does not take in. */
    public boolean saysOnlyWhatIsLeftOut() {
        return narrowings.size() == 1 && narrowings.get(0).value().filter(meaning.text()::equals).isPresent();
    }

    /** Whether something surely narrows it. */
    public boolean isNarrowed() {
        return narrowings.stream().anyMatch(Slot::isSure);
    }

    /** Whether words after it may narrow it, and nothing surely does. */
    public boolean isPerhapsNarrowed() {
        return !narrowings.isEmpty() && !isNarrowed();
    }
}
