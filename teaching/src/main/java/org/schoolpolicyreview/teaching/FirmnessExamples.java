package org.schoolpolicyreview.teaching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.schoolpolicyreview.finding.Feature;
import org.schoolpolicyreview.finding.FirmnessReader;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.teaching.frames.Frame;
import org.schoolpolicyreview.teaching.frames.Framed;
import org.schoolpolicyreview.teaching.sentences.MarkedSentence;
import org.schoolpolicyreview.teaching.sentences.TaughtSentence;
import org.schoolpolicyreview.teaching.sentences.Use;

/**
 * The examples by which it is learned how firm a sentence sounds, whatever it is about: sentences that show a part are firm,
 * and such as fall short of one are not; and promises in frames.
 */
final class FirmnessExamples {

    /** Writers of pairs, a hollow sentence beside an honest one in nearly the same words: these are in a frame already. */
    private static final Set<String> OF_PAIRS = Set.of("former-head", "solicitor");
    /** So often a sentence counts that was written for a part, and one of a text: frames are many, and most promises have none. */
    private static final int WRITTEN = 3;
    private static final int TEXT = 5;
    /** So many promises are put in each frame. */
    private static final int PROMISES = 4;
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 30;
    /** The same frames get the same promises in every build. */
    private static final long SEED = 20261130;

    private static final FirmnessReader READER = new FirmnessReader();

    /** A sentence, whether it is firm, and how often it counts. */
    record Example(List<Feature> features, boolean isFirm, int times) {}

    private final List<Example> examples = new ArrayList<>();

    private FirmnessExamples() {}

    /** Of all that is taught, but for the texts of some schools. */
    static List<Example> of(TaughtWith all, Set<String> without) {
        FirmnessExamples gathered = new FirmnessExamples();
        for (TaughtSentence each : all.taught()) {
            gathered.add(Set.of(each.use()), each.sentence(), each.before(), each.next(), WRITTEN);
        }
        for (MarkedSentence each : all.marked()) {
            if (!without.contains(each.school())) {
                gathered.add(each.marks().values(), each.sentence(), each.before(), each.next(), TEXT);
            }
        }
        gathered.addFrames(all.frames(), promises(all.taught()));
        return gathered.examples;
    }

    /** What shows one part and falls short of another teaches nothing. */
    private void add(Collection<Use> uses, Sentence sentence, Optional<Sentence> before, Optional<Sentence> next, int times) {
        boolean shows = uses.contains(Use.SHOWS);
        if (shows != uses.contains(Use.FALLS_SHORT)) {
            examples.add(new Example(READER.of(sentence, before, next), shows, times));
        }
    }

    private void addFrames(List<Frame> frames, List<String> promises) {
        Random random = new Random(SEED);
        for (Frame frame : frames) {
            for (int count = 0; count < PROMISES; count++) {
                Framed.of(frame, promises.get(random.nextInt(promises.size()))).ifPresent(framed -> examples.add(new Example(
                        READER.of(framed.sentence(), framed.before(), framed.next()), frame.isHonest(), 1)));
            }
        }
    }

    /** Sentences that show a part, whole and without a context: such as can stand in any frame. */
    private static List<String> promises(List<TaughtSentence> taught) {
        return taught.stream().filter(each -> each.use() == Use.SHOWS && !OF_PAIRS.contains(each.writer()))
                .filter(each -> each.before().isEmpty() && each.sentence().context().equals(Context.NONE))
                .map(each -> each.sentence().text()).filter(FirmnessExamples::isWhole).toList();
    }

    private static boolean isWhole(String text) {
        int words = text.split(" ").length;
        return words >= FEWEST_WORDS && words <= MOST_WORDS && Character.isUpperCase(text.charAt(0)) && text.endsWith(".")
                && text.indexOf(':') < 0 && !text.contains(". ");
    }
}
