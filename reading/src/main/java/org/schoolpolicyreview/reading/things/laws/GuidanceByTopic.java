package org.schoolpolicyreview.reading.things.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.values.Mention;
import org.schoolpolicyreview.reading.values.Value;

/**
 * Guidance without its title: "the Department's advice on bullying", "government guidance on behaviour, on searching and on
 * the use of force"; each by who gives it and by what it is about.
 */
final class GuidanceByTopic {

    private static final CueList CUES = CueList.read(GuidanceByTopic.class, "guidance.txt");

    private GuidanceByTopic() {}

    /** Adds the guidance that a sentence names so to the laws that it names. */
    static void add(List<Mention> mentions, List<Token> tokens) {
        List<CueMatch> matches = new ArrayList<>(CUES.in(tokens));
        matches.sort(Comparator.comparing(CueMatch::to));
        for (CueMatch match : matches) {
            if (mentions.stream().noneMatch(mention -> isOf(mention, match.cue().name()))) {
                int from = free(mentions, tokens, match);
                if (from < match.to()) {
                    Span span = new Span(tokens.get(from).span().start(), tokens.get(match.to() - 1).span().end());
                    mentions.removeIf(mention -> isLaw(mention) && mention.span().overlaps(span));
                    mentions.add(new Mention(span, new Value.Law(match.cue().name(), "")));
                }
            }
        }
    }

    /** One word for guidance may serve several topics: each takes what other names leave, up to its own topic. */
    private static int free(List<Mention> mentions, List<Token> tokens, CueMatch match) {
        int end = tokens.get(match.to() - 1).span().end();
        int from = match.from();
        while (from < match.to() && (!tokens.get(from).isWord() || isTaken(mentions, tokens.get(from).span(), end))) {
            from++;
        }
        return from;
    }

    /** Whether a token stands in the name of a law that ends before a place. */
    private static boolean isTaken(List<Mention> mentions, Span token, int before) {
        return mentions.stream().anyMatch(mention -> isLaw(mention) && mention.span().overlaps(token)
                && mention.span().end() < before);
    }

    private static boolean isLaw(Mention mention) {
        return mention.value() instanceof Value.Law;
    }

    private static boolean isOf(Mention mention, String id) {
        return mention.value() instanceof Value.Law law && law.id().equals(id);
    }
}
