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

/**
 * How many sentences of one list of one writer are weakened, and hold cues, by kind. Nobody has marked which words are the
 * promise: a sentence counts as weakened if a weakening cue governs more than an aside. A question that is answered in the
 * next sentence counts not.
 */
final class CueCount {

    private static final AssertionReader READER = new AssertionReader();

    /** What governs less than one part in so many of its sentence is an aside. */
    private static final int ASIDE = 3;
    /** "We do not ring if that could put the child at risk": these promise safety. */
    private static final Set<Kind> QUALIFIED = Set.of(Kind.DENIAL, Kind.MAY, Kind.DISCRETION);

    private final Map<Kind, Integer> holding = new TreeMap<>();
    private final Map<Kind, Integer> weakened = new TreeMap<>();
    private final List<String> flagged = new ArrayList<>();
    private final List<String> unflagged = new ArrayList<>();
    private int orAdvised;

    void add(String name, TeachingSentence text) {
        Set<Kind> held = new TreeSet<>();
        Set<Kind> weakening = new TreeSet<>();
        StringBuilder told = new StringBuilder();
        for (int number = 0; number < text.sentences().size(); number++) {
            Sentence sentence = text.sentences().get(number);
            Optional<Sentence> next = text.sentences().stream().skip(number + 1L).findFirst();
            List<ScopedCue> cues = READER.read(sentence, next);
            boolean safeguard = cues.stream().anyMatch(cue -> cue.kind() == Kind.SAFEGUARD);
            for (ScopedCue cue : cues) {
                held.add(cue.kind());
                told.append(' ').append(cue.kind()).append(" \"").append(sentence.words(cue.cue())).append("\" [")
                        .append(sentence.words(cue.scope())).append(']');
                if (weakens(cue, sentence) && !(safeguard && QUALIFIED.contains(cue.kind()))
                        && !(cue.kind() == Kind.QUESTION && next.isPresent())) {
                    weakening.add(cue.kind());
                }
            }
        }
        held.forEach(kind -> holding.merge(kind, 1, Integer::sum));
        weakening.forEach(kind -> weakened.merge(kind, 1, Integer::sum));
        orAdvised += !weakening.isEmpty() || held.contains(Kind.SHOULD) ? 1 : 0;
        (weakening.isEmpty() ? unflagged : flagged).add(name + ": " + text.says() + (told.isEmpty() ? "" : "  =>" + told));
    }

    /** Whether it weakens more than an aside; a question, the whole: "Who leads? | The DSL" tells. */
    private static boolean weakens(ScopedCue cue, Sentence sentence) {
        int part = cue.kind() == Kind.QUESTION ? 1 : ASIDE;
        return cue.kind().weakens() && part * cue.scope().length() >= sentence.text().length();
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
        return of + " sentences; with a weakening cue " + new Share(flagged.size(), of) + ", or \"should\" "
                + new Share(orAdvised, of) + "; weakened by " + weakened + "; holding " + holding;
    }
}
