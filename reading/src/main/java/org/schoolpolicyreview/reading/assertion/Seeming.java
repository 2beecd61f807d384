package org.schoolpolicyreview.reading.assertion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/**
 * Leaves out what only looks like a cue: "not only", "no later than", "whether or not". What keeps somebody safe is no
 * weakening either.
 */
final class Seeming {

    private static final Set<Kind> NOT_IN_A_SAFEGUARD = Set.of(Kind.DENIAL, Kind.HOPE, Kind.CONSIDERATION, Kind.MAY,
            Kind.SHOULD, Kind.CONDITION, Kind.DISCRETION, Kind.EXCEPTION, Kind.ONLY_SOME);

    private Seeming() {}

    /** The cues of a sentence without those that only look like one; of those of a kind that overlap, the first. */
    static List<CueMatch> leftOut(List<CueMatch> matches, int tokens) {
        Map<Kind, BitSet> seeming = seeming(matches, tokens);
        List<CueMatch> cues = new ArrayList<>();
        Map<Kind, Integer> ends = new EnumMap<>(Kind.class);
        for (CueMatch match : matches) {
            if (!isKind(match)) {
                continue;
            }
            Kind kind = Kind.valueOf(match.cue().name());
            int covered = seeming.get(kind).nextSetBit(match.from());
            if ((covered < 0 || covered >= match.to()) && ends.getOrDefault(kind, 0) <= match.from()) {
                cues.add(match);
                ends.put(kind, match.to());
            }
        }
        return cues;
    }

    /** The tokens that are no cue, by kind. */
    private static Map<Kind, BitSet> seeming(List<CueMatch> matches, int tokens) {
        Map<Kind, BitSet> seeming = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            seeming.put(kind, new BitSet(tokens));
        }
        for (CueMatch match : matches) {
            String name = match.cue().name();
            if (name.equals("seeming") && match.cue().scope().isEmpty()) {
                seeming.values().forEach(covered -> covered.set(match.from(), match.to()));
            } else if (name.equals("seeming")) {
                seeming.get(Kind.valueOf(match.cue().scope())).set(match.from(), match.to());
            }
        }
        BitSet seemingSafe = seeming.get(Kind.SAFEGUARD);
        for (CueMatch match : matches) {
            int covered = seemingSafe.nextSetBit(match.from());
            if (match.is(Kind.SAFEGUARD.name()) && (covered < 0 || covered >= match.to())) {
                NOT_IN_A_SAFEGUARD.forEach(kind -> seeming.get(kind).set(match.from(), match.to()));
            }
        }
        return seeming;
    }

    private static boolean isKind(CueMatch match) {
        return Character.isUpperCase(match.cue().name().charAt(0));
    }
}
