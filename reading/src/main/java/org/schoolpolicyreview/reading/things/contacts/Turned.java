package org.schoolpolicyreview.reading.things.contacts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.values.Mention;
import org.schoolpolicyreview.reading.values.Value;

/**
 * To which of the posts that a sentence names one can turn.
 *
 * @param posts where roles and offices stand
 */
record Turned(Sentence sentence, CuesIn cues, List<Span> posts) {

    /** So many letters may stand between "ring" and the post. */
    private static final int NEAR = 12;
    /** So many letters may stand between the post and "is at the gate". */
    private static final int WITHIN = 40;

    /**
     * The post that one is asked to ring, the last role or office before the first number or address, or the first of all.
     * A role goes before the office through which it is reached.
     */
    Optional<Slot<String>> beforeNumber() {
        int number = sentence.mentions(Value.Contact.class).map(Mention.Of::span).mapToInt(Span::start).min().orElse(0);
        Optional<Span> asked = cues.all("try").map(cues::span).flatMap(cue -> after(cue, NEAR).stream()).findFirst();
        return asked.or(() -> last(posts.stream().filter(post -> post.end() <= number).filter(this::isRole)))
                .or(() -> last(posts.stream().filter(post -> post.end() <= number)))
                .or(() -> posts.stream().findFirst()).map(this::slot);
    }

    /** The post that "can be reached" or "is at the gate". */
    Optional<Slot<String>> reached(boolean inPerson) {
        Optional<Span> there = !inPerson ? Optional.empty() : cues.all("there").map(cues::span)
                .flatMap(cue -> before(cue, WITHIN).stream()).findFirst();
        return there.or(() -> cues.all("reach").map(cues::span)
                .flatMap(cue -> before(cue, 2 * WITHIN).or(() -> after(cue, WITHIN)).stream()).findFirst()).map(this::slot);
    }

    /** The post that one is asked to ring, see or write to. */
    Optional<Slot<String>> asked() {
        return cues.all("try").map(cues::span).flatMap(cue -> after(cue, NEAR).stream()).findFirst().map(this::slot);
    }

    private boolean isRole(Span post) {
        return sentence.mentions(Value.Role.class).anyMatch(role -> role.span().overlaps(post));
    }

    private Optional<Span> before(Span cue, int within) {
        return last(posts.stream().filter(post -> post.end() <= cue.start() && cue.start() - post.end() <= within));
    }

    private Optional<Span> after(Span cue, int within) {
        return posts.stream().filter(post -> post.start() >= cue.end() && post.start() - cue.end() <= within).findFirst();
    }

    private static Optional<Span> last(Stream<Span> posts) {
        return posts.reduce((one, next) -> next);
    }

    private Slot<String> slot(Span post) {
        String words = sentence.words(post);
        return Slot.sure(words, sentence.quotation().of(words));
    }
}
