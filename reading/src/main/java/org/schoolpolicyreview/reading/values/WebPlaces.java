package org.schoolpolicyreview.reading.values;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.reading.Span;

/** Places on the web that are named in words: "our website", "the Policies page". */
final class WebPlaces {

    private static final Lexicon PLACES = Lexicon.read("web-places.txt", "-");

    private WebPlaces() {}

    static List<Mention> in(Words words) {
        List<Mention> found = new ArrayList<>();
        int index = 0;
        while (index < words.size()) {
            int first = index;
            index = PLACES.at(words, first).map(place -> {
                Span span = new Span(words.at(first).start(), words.at(place.last() - 1).end());
                found.add(new Mention(span, new Value.Web(span.of(words.sentence()))));
                return place.last();
            }).orElse(first + 1);
        }
        return found;
    }
}
