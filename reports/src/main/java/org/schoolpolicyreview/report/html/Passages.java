package org.schoolpolicyreview.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.report.content.Passage;

/** Places in the school's documents: their own words as inset text, with document and page. */
final class Passages {

    /** About three lines on a telephone, so that two actions stand on its first screen. */
    private static final int SHORT = 150;

    private Passages() {}

    /** Each place once, with its words once, and beneath them all that was seen there. */
    static void write(Govuk page, List<Passage> passages) {
        Map<Place, List<Passage>> places = passages.stream()
                .collect(Collectors.groupingBy(Place::of, LinkedHashMap::new, Collectors.toList()));
        places.forEach((place, seen) -> page.inset(place.words(), Stream.concat(Stream.of(place.name() + "."),
                seen.stream().flatMap(Passages::seen)).distinct().toList()));
    }

    private static Stream<String> seen(Passage passage) {
        return Stream.concat(Stream.of(passage.sentence()),
                passage.note().map(note -> "A reader noted: " + note).stream());
    }

    private record Place(Optional<String> words, String name, int documentNumber) {

        private static Place of(Passage passage) {
            return new Place(passage.words(), passage.place(), passage.documentNumber());
        }
    }

    /** The beginning of long words, cut between two of them. */
    static String shortened(String words) {
        if (words.length() <= SHORT) {
            return words;
        }
        int end = words.lastIndexOf(' ', SHORT);
        return words.substring(0, end < SHORT / 2 ? words.offsetByCodePoints(0, SHORT / 2) : end) + " …";
    }
}
