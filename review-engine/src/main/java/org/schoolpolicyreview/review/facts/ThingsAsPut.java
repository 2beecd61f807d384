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
import org.schoolpolicyreview.reading.assertion.AssertionReader;
import org.schoolpolicyreview.reading.assertion.Kind;
import org.schoolpolicyreview.reading.assertion.ScopedCue;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Thing;

/**
 * The things of a document, as their sentences put them: "It has been suggested that the plan is on our website" publishes
 * nothing for certain.
 */
final class ThingsAsPut {

    private static final AssertionReader ASSERTIONS = new AssertionReader();
    /** A copy may be had on request, and a page be there for some: that takes nothing from what is published. */
    private static final Set<Kind> DOUBTFUL = EnumSet.of(Kind.HOPE, Kind.CONSIDERATION, Kind.ADVICE, Kind.ELSEWHERE,
            Kind.REPORTED, Kind.OTHER_TIME, Kind.TAKEN_BACK);

    private final List<Sentence> sentences;
    private final Map<Quotation, Integer> places = new HashMap<>();

    private ThingsAsPut(ReadDocument document) {
        sentences = document.sentences();
        for (int at = 0; at < sentences.size(); at++) {
            places.putIfAbsent(sentences.get(at).quotation(), at);
        }
    }

    static List<Thing> of(ReadDocument document) {
        ThingsAsPut put = new ThingsAsPut(document);
        return document.things().stream().map(put::asPut).toList();
    }

    private Thing asPut(Thing thing) {
        return thing instanceof Publication publication && publication.state() == Publication.State.DONE
                && isDoubtful(publication) ? publication.doubted() : thing;
    }

    /** A past time is none of a doubt where the day of publication is told. */
    private boolean isDoubtful(Publication publication) {
        Optional<Kind> weakening = Optional.ofNullable(places.get(publication.quotation())).flatMap(this::weakening);
        return weakening.filter(DOUBTFUL::contains).filter(kind -> kind != Kind.OTHER_TIME || !publication.on().isPresent()).isPresent();
    }

    private Optional<Kind> weakening(int at) {
        Sentence sentence = sentences.get(at);
        Optional<Sentence> next = sentences.stream().skip(at + 1L).findFirst()
                .filter(other -> other.quotation().block() == sentence.quotation().block());
        return ASSERTIONS.read(sentence, next).weakening().map(ScopedCue::kind);
    }
}
