package org.schoolpolicyreview.reading.things.definitions;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/** "A person is disabled if ...", "somebody is being bullied when ...": the term as what is said of a person. */
final class StateForm {

    private static final CueList STATES = CueList.read(StateForm.class, "states.txt");
    private static final int FEW = 3;

    private StateForm() {}

    static Optional<Form> in(Words words) {
        List<CueMatch> states = STATES.in(words.tokens());
        if (states.isEmpty()) {
            return Optional.empty();
        }
        for (int clause : words.clauses()) {
            int led = words.past("before", clause);
            Optional<CueMatch> state = states.stream().filter(match -> match.from() == clause || match.from() == led)
                    .filter(match -> words.opens(clause) && words.wordsFrom(match.to()) >= FEW).findFirst();
            if (state.isPresent()) {
                int when = state.get().to() - 1;
                return Optional.of(new Form(state.get().cue().name(), words.words(state.get().from(), when),
                        words.rest(when), true));
            }
        }
        return Optional.empty();
    }
}
