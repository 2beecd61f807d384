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
}
