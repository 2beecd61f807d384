package org.schoolpolicyreview.reading.things.appearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.AppearanceRule.Stance;

/**
 * What stands around a sentence tells of it.
 *
 * @param onHair whether it stands under words on hair or headwear
 * @param onUniform whether it stands among rules on dress
 * @param beside what the sentence before it does, in the same paragraph: "Wear it how you like. Afros, braids, locs."
 * @param opener what the opening line of its list does
 */
record Scene(boolean onHair, boolean onUniform, Optional<Stance> beside, Optional<Stance> opener) {

    /** A heading that is no longer may say what becomes of the list below it: "Not allowed". */
    private static final int LONGEST_HEADING = 5;

    static Scene of(Sentence sentence, Optional<Sentence> before, ReadText text) {
        List<String> headings = sentence.context().headings();
        boolean stanceAlone = sentence.context().heading().flatMap(Stances::of).isPresent();
        List<String> around = new ArrayList<>(headings.subList(Math.max(0, headings.size() - (stanceAlone ? 2 : 1)), headings.size()));
        sentence.context().opener().ifPresent(around::add);
        List<DocumentKind> kinds = text.identity().kinds();
        // A behaviour policy with a section on uniform speaks of dress in that section alone.
        boolean onUniform = !kinds.isEmpty() && kinds.get(0) == DocumentKind.UNIFORM_POLICY
                || Exceptions.speakOfUniform(text.identity().title())
                || sentence.context().headings().stream().anyMatch(Exceptions::speakOfUniform)
                || around.stream().anyMatch(Exceptions::speakOfUniform);
        // Among other matters a sentence that follows one on hair need not go on with it.
        boolean sameBlock = before.isPresent() && before.get().quotation().block() == sentence.quotation().block();
        before.filter(other -> sameBlock && onUniform).map(Sentence::text).ifPresent(around::add);
        boolean onFaith = onUniform && sentence.context().heading().filter(Exceptions::speakOfFaith).isPresent();
        return new Scene(onFaith || around.stream().anyMatch(Styles::named), onUniform,
                before.filter(other -> sameBlock && onUniform).flatMap(other -> Stances.of(other.text())),
                sentence.context().opener().flatMap(Stances::of).or(() -> ofHeading(sentence, onUniform)));
    }

    private static Optional<Stance> ofHeading(Sentence sentence, boolean onUniform) {
        return sentence.context().heading().filter(heading -> onUniform && sentence.context().opener().isEmpty())
                .filter(heading -> heading.split(" ").length <= LONGEST_HEADING).flatMap(Stances::of)
                .filter(stance -> stance == Stance.BANS || stance == Stance.ALLOWS);
    }
}
