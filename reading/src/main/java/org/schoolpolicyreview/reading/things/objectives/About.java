package org.schoolpolicyreview.reading.things.objectives;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Tells which characteristics an objective is about. */
final class About {

    private static final CueList GROUPS = CueList.read(About.class, "about.txt");
    /** The aims of the duty and the words that join them; a heading of these alone groups objectives. */
    private static final Set<String> AIMS = Set.of("eliminate", "eliminating", "discrimination", "harassment",
            "victimisation", "advance", "advancing", "equality", "of", "opportunity", "foster", "fostering", "good",
            "relations", "and", "aim", "unlawful", "the", "our", "1", "2", "3", "a", "b", "c", ".", ":", ",", "or", "(", ")",
            "reassignment", "orientation", "civil", "partnership", "maternity", "all", "general", "origin", "ethnic");

    private static final String NO_GROUP = "none";

    private About() {}

    /** What it is about: its own words, and where these name nobody, the words around them. */
    static Set<Characteristic> of(Draft draft) {
        Set<Characteristic> about = in(draft.saying(Field.STATEMENT, Field.GROUP));
        return about.isEmpty() ? in(draft.saying(Field.MEASURE, Field.TARGET, Field.BASELINE, Field.DETAIL, Field.REASON))
                : about;
    }

    /** What its steps name. */
    static Set<Characteristic> inSteps(Draft draft) {
        return in(draft.saying(Field.STEPS));
    }

    /** Whether a heading names only an aim of the duty or a characteristic. */
    static boolean isGroup(String heading) {
        List<Token> tokens = Tokens.of(heading);
        boolean[] known = new boolean[tokens.size()];
        for (CueMatch match : groups(tokens)) {
            Arrays.fill(known, match.from(), match.to(), true);
        }
        for (int at = 0; at < known.length; at++) {
            if (!known[at] && !AIMS.contains(tokens.get(at).word())) {
                return false;
            }
        }
        return true;
    }

    private static Set<Characteristic> in(List<Part> parts) {
        Set<Characteristic> about = EnumSet.noneOf(Characteristic.class);
        for (Part part : parts) {
            groups(Tokens.of(part.text())).forEach(match -> about.add(Characteristic.valueOf(match.cue().name())));
        }
        return about;
    }

    /** The groups that are named; a running race is none. */
    private static List<CueMatch> groups(List<Token> tokens) {
        List<CueMatch> all = GROUPS.in(tokens);
        List<CueMatch> none = all.stream().filter(match -> match.cue().name().equals(NO_GROUP)).toList();
        return all.stream().filter(match -> none.stream()
                .noneMatch(other -> other.from() < match.to() && match.from() < other.to())).toList();
    }
}
