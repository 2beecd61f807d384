package org.schoolpolicyreview.accuracy.records;

import java.util.List;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Thing;

/**
 * A thing with a shape that was read of a document, with the words that it was read from.
 *
 * @param things the thing; of one law in one section all its citations, which count as one
 * @param main the words that it was read from first of all
 * @param all every word that it was read from
 * @param reach the words on which a mark of it may lie: of a law its whole section, as it is marked once in a section
 */
public record ReadRecord(List<Thing> things, WordPlaces main, WordPlaces all, WordPlaces reach) {

    public ReadRecord {
        things = List.copyOf(things);
    }

    /** The thing, the first of several. */
    public Thing thing() {
        return things.get(0);
    }

    /** Whether it was read with a doubt: then it is asked, and never relied on. */
    public boolean isLikelyOnly() {
        return things.stream().allMatch(thing -> thing.certainty() == Certainty.LIKELY);
    }
}
