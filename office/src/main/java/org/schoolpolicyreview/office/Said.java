package org.schoolpolicyreview.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.Wording;

/**
 * The words of a document at a place, once, with all that was seen in them: six bans can stand in one sentence, and
 * nobody wants to read it six times.
 *
 * @param words the document's own words, and what a reader noted
 * @param place where they stand
 * @param saw what was seen there
 */
record Said(List<String> words, String place, List<String> saw) {

    Said {
        words = List.copyOf(words);
        saw = List.copyOf(saw);
    }

    /** In the order in which each is first named. */
    static List<Said> of(List<Passage> passages) {
        record Where(List<String> words, String place) {}
        Map<Where, List<String>> saw = new LinkedHashMap<>();
        for (Passage passage : passages) {
            List<String> there = saw.computeIfAbsent(new Where(words(passage), passage.place()), none -> new ArrayList<>());
            if (!there.contains(passage.saw())) {
                there.add(passage.saw());
            }
        }
        return saw.entrySet().stream()
                .map(each -> new Said(each.getKey().words(), each.getKey().place(), each.getValue())).toList();
    }

    /** Where it stands and what was seen there, in a line. */
    String seen() {
        return place + ": " + String.join("; ", saw) + ".";
    }

    private static List<String> words(Passage passage) {
        return Stream.concat(passage.words().map(Wording::quoted).stream(),
                passage.note().map(note -> "Noted by a reader: " + note).stream()).toList();
    }
}
