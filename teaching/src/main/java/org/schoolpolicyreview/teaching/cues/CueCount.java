package org.schoolpolicyreview.teaching.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.assertion.AssertionReader;
import org.schoolpolicyreview.reading.assertion.Kind;
import org.schoolpolicyreview.reading.assertion.ScopedCue;
import org.schoolpolicyreview.teaching.Share;

/** How many sentences of one list of one writer hold cues, by kind, and which do and do not. */
final class CueCount {

    private static final AssertionReader READER = new AssertionReader();

    private final Map<Kind, Integer> byKind = new TreeMap<>();
    private final List<String> flagged = new ArrayList<>();
    private final List<String> unflagged = new ArrayList<>();
    private int governed;

    void add(String name, TeachingSentence text) {
        Set<Kind> kinds = new TreeSet<>();
        StringBuilder told = new StringBuilder();
        boolean governs = false;
        for (int number = 0; number < text.sentences().size(); number++) {
            Sentence sentence = text.sentences().get(number);
            Optional<Sentence> next = text.sentences().stream().skip(number + 1L).findFirst();
            for (ScopedCue cue : READER.read(sentence, next)) {
                kinds.add(cue.kind());
                told.append(' ').append(cue.kind()).append(" \"").append(sentence.words(cue.cue())).append('"');
                governs |= cue.kind().weakens() && 2 * cue.scope().length() > sentence.text().length();
            }
        }
        kinds.forEach(kind -> byKind.merge(kind, 1, Integer::sum));
        governed += governs ? 1 : 0;
        boolean weakened = kinds.stream().anyMatch(Kind::weakens);
        (weakened ? flagged : unflagged).add(name + ": " + text.says() + (told.isEmpty() ? "" : "  =>" + told));
    }

    /** Those that hold a weakening cue. */
    List<String> flagged() {
        return List.copyOf(flagged);
    }

    /** Those that hold none. */
    List<String> unflagged() {
        return List.copyOf(unflagged);
    }

    @Override
    public String toString() {
        int of = flagged.size() + unflagged.size();
        return of + " sentences; with a weakening cue " + new Share(flagged.size(), of) + "; that governs most of one "
                + new Share(governed, of) + "; " + byKind;
    }
}
