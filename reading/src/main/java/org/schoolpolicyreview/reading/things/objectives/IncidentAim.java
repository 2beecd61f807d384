package org.schoolpolicyreview.reading.things.objectives;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Tells whether an objective counts a fall in recorded incidents as success, and whether that stands alone. */
final class IncidentAim {

    private static final CueList CUES = CueList.read(IncidentAim.class, "incidents.txt");

    private IncidentAim() {}

    /** Whether its success is a fall; likely where it may be one of another kind. */
    static Slot<Boolean> falls(Draft draft) {
        return fall(draft, "falls").or(() -> fall(draft, "falls-in-the-end")).map(words -> Slot.sure(true, words))
                .or(() -> countFalls(draft))
                .or(() -> fall(draft, "perhaps-falls").map(words -> Slot.likely(true, words))).orElseGet(Slot::absent);
    }

    private static Optional<Quotation> fall(Draft draft, String cue) {
        for (Part part : draft.saying(Field.STATEMENT, Field.MEASURE, Field.TARGET, Field.DETAIL)) {
            List<Token> tokens = Tokens.of(part.text());
            List<CueMatch> denials = cue.equals("falls-in-the-end") ? List.of() : CUES.of("no-fall", tokens);
            Optional<CueMatch> fall = CUES.of(cue, tokens).stream().filter(match -> denials.stream()
                    .noneMatch(denial -> denial.from() <= match.to() && match.from() <= denial.to())).findFirst();
            if (fall.isPresent()) {
                return Optional.of(part.quotation().of(fall.get().span(tokens).of(part.text())));
            }
        }
        return Optional.empty();
    }

    /** "Racist incidents recorded: 52" with "Fewer than 25" as what is to be reached. */
    private static Optional<Slot<Boolean>> countFalls(Draft draft) {
        boolean counted = draft.saying(Field.MEASURE, Field.BASELINE, Field.STATEMENT).stream().map(part -> Tokens.of(part.text()))
                .anyMatch(tokens -> !CUES.of("counted", tokens).isEmpty() && CUES.of("not-counted", tokens).isEmpty()
                        && CUES.of("no-fall", tokens).isEmpty());
        return draft.saying(Field.TARGET).stream().filter(part -> counted && !CUES.of("fewer", Tokens.of(part.text())).isEmpty()
                && CUES.of("not-counted", Tokens.of(part.text())).isEmpty()).findFirst().map(part -> Slot.sure(true, part.quotation()));
    }

    /** Whether it is paired with confidence, the quality of response, or repeats; likely where a survey is all that is named. */
    static Slot<Boolean> paired(Draft draft) {
        List<Part> parts = draft.saying(Field.PAIRED, Field.STATEMENT, Field.MEASURE, Field.TARGET, Field.DETAIL,
                Field.REASON);
        return saying(parts, "paired", true).map(part -> Slot.sure(true, part.quotation()))
                .or(() -> saying(parts, "perhaps-paired", false).map(part -> Slot.likely(true, part.quotation())))
                .orElseGet(Slot::absent);
    }

    private static Optional<Part> saying(List<Part> parts, String cue, boolean labelled) {
        return parts.stream().filter(part -> labelled && part.says(Field.PAIRED)
                || !CUES.of(cue, Tokens.of(part.text())).isEmpty()).findFirst();
    }
}
