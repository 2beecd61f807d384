package org.schoolpolicyreview.reading.things.objectives;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** What a stretch of words says of an objective. */
enum Field {
    STATEMENT, GROUP, REASON, MEASURE, BASELINE, TARGET, DEADLINE, OWNER, PROGRESS, STEPS, PAIRED, KEY,
    /** Further words on it, of which nothing more is known. */
    DETAIL;

    private static final CueList NAMES = CueList.read(Field.class, "fields.txt");
    /** Heads and labels are short; what is longer is a sentence. */
    private static final int LONGEST = 9;

    /** What stands in a column with this head; several for "Measure and target". */
    static Set<Field> inColumn(String head) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        if (Tokens.of(head).size() <= LONGEST) {
            for (CueMatch match : NAMES.apart(Tokens.of(head))) {
                fields.add(of(match));
            }
        }
        if (fields.size() > 1) {
            fields.remove(KEY);
        }
        return fields;
    }

    /** The longest label that starts at a token. */
    static Optional<CueMatch> labelAt(List<Token> tokens, int at) {
        Optional<CueMatch> longest = Optional.empty();
        for (Field field : values()) {
            Optional<CueMatch> match = NAMES.at(field.name().toLowerCase(Locale.ROOT), tokens, at);
            if (match.isPresent() && (longest.isEmpty() || match.get().to() > longest.get().to())) {
                longest = match;
            }
        }
        return longest;
    }

    static Field of(CueMatch match) {
        return valueOf(match.cue().name().toUpperCase(Locale.ROOT));
    }
}
