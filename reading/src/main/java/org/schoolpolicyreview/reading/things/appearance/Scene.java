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
 * @param opener what the opening line of its list does
 */
record Scene(boolean onHair, boolean onUniform, Optional<Stance> opener) {

    static Scene of(Sentence sentence, Optional<Sentence> before, ReadText text) {
        List<String> around = new ArrayList<>(sentence.context().headings().stream()
                .skip(Math.max(0, sentence.context().headings().size() - 1)).toList());
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
        return new Scene(around.stream().anyMatch(Styles::named), onUniform,
                sentence.context().opener().flatMap(Stances::of));
    }
}
