package org.schoolpolicyreview.reading.things.objectives;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Tells whether an objective counts a fall in recorded incidents as success, and whether that stands alone. */
final class IncidentAim {

    private static final CueList CUES = CueList.read(IncidentAim.class, "incidents.txt");

    private IncidentAim() {}

    /** Whether its success is a fall. */
    static Slot<Boolean> falls(Draft draft) {
        for (Part part : draft.saying(Field.STATEMENT, Field.MEASURE, Field.TARGET, Field.DETAIL)) {
            List<Token> tokens = Tokens.of(part.text());
            List<CueMatch> denials = CUES.of("no-fall", tokens);
            Optional<CueMatch> fall = CUES.of("falls", tokens).stream()
                    .filter(match -> denials.stream().noneMatch(denial -> denial.from() <= match.to()
                            && match.from() <= denial.to())).findFirst()
                    .or(() -> CUES.of("falls-in-the-end", tokens).stream().findFirst());
            if (fall.isPresent()) {
                return Slot.sure(true, part.quotation().of(fall.get().span(tokens).of(part.text())));
            }
        }
        return Slot.absent();
    }

    /** Whether it is paired with confidence, the quality of response, or repeats. */
    static Slot<Boolean> paired(Draft draft) {
        for (Part part : draft.saying(Field.PAIRED, Field.STATEMENT, Field.MEASURE, Field.TARGET, Field.DETAIL,
                Field.REASON)) {
            List<Token> tokens = Tokens.of(part.text());
            Optional<CueMatch> paired = CUES.of("paired", tokens).stream().findFirst();
            if (part.says(Field.PAIRED) || paired.isPresent()) {
                return Slot.sure(true, part.quotation());
            }
        }
        return Slot.absent();
    }
}
