package org.schoolpolicyreview.review.facts;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.assertion.Kind;
import org.schoolpolicyreview.reading.assertion.ScopedCue;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Thing;
import org.schoolpolicyreview.reading.things.WorkforceInformation;

/**
 * The things of a document, as their sentences put them: "It has been suggested that the plan is on our website" publishes
 * nothing for certain.
 */
final class ThingsAsPut {

    /** A copy may be had on request, and a page be there for some: that takes nothing from what is published. */
    private static final Set<Kind> DOUBTFUL = EnumSet.of(Kind.HOPE, Kind.CONSIDERATION, Kind.ADVICE, Kind.ELSEWHERE,
            Kind.REPORTED, Kind.OTHER_TIME, Kind.TAKEN_BACK);

    private final ReadDocument document;
    private final FoundSentences sentences;
    private final Map<Quotation, Integer> places = new HashMap<>();

    private ThingsAsPut(ReadDocument document, FoundSentences sentences) {
        this.document = document;
        this.sentences = sentences;
        List<Sentence> all = document.sentences();
        for (int at = 0; at < all.size(); at++) {
            places.putIfAbsent(all.get(at).quotation(), at);
        }
    }

    static List<Thing> of(ReadDocument document, FoundSentences sentences) {
        ThingsAsPut put = new ThingsAsPut(document, sentences);
        return document.things().stream().map(put::asPut).toList();
    }

    private Thing asPut(Thing thing) {
        if (thing instanceof Publication publication) {
            boolean isSaid = publication.state() == Publication.State.DONE || publication.paper().isPresent();
            return isSaid && isDoubtful(thing, publication.on().isPresent()) ? publication.doubted() : thing;
        }
        if (thing instanceof WorkforceInformation workforce) {
            boolean isSaid = workforce.state() == WorkforceInformation.State.LINKED;
            return isSaid && isDoubtful(thing, false) ? workforce.doubted() : thing;
        }
        return thing;
    }

    /** A past time is none of a doubt where the day of publication is told. */
    private boolean isDoubtful(Thing thing, boolean isDated) {
        return Optional.ofNullable(places.get(thing.quotation())).map(at -> sentences.put(document, at)).flatMap(how -> how.put().weakening())
                .map(ScopedCue::kind).filter(DOUBTFUL::contains).filter(kind -> kind != Kind.OTHER_TIME || !isDated).isPresent();
    }
}
