package org.schoolpolicyreview.reading.things.publication;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CuesIn;

/** Reads the line that shows where a page stands on a website: "Home > About us > Equality". */
final class Breadcrumbs {

    private static final List<String> MARKS = List.of(" > ", " \u00bb ", " \u203a ", " \u2192 ");
    private static final int LONGEST_STEP = 6;

    private Breadcrumbs() {}

    static Optional<PublicationDraft> read(Sentence sentence, boolean page) {
        return MARKS.stream().filter(sentence.text()::contains).findFirst()
                .flatMap(mark -> draft(sentence, mark.strip(), page));
    }

    private static Optional<PublicationDraft> draft(Sentence sentence, String mark, boolean page) {
        List<String> steps = List.of(sentence.text().split(" " + mark + " "));
        boolean steppy = steps.stream().allMatch(step -> step.split(" ").length <= LONGEST_STEP);
        boolean home = CuesIn.of(SentencePublications.CUES, steps.get(0)).has("home");
        if (!steppy || steps.size() < 2 || !home && !page && steps.size() < 3) {
            return Optional.empty();
        }
        Access access = new Access(Slot.sure(sentence.text(), sentence.quotation()), Slot.absent(), Slot.absent(),
                Slot.absent(), home ? Optional.of(steps.size() - 1) : Optional.empty());
        return Optional.of(new PublicationDraft(Publication.What.THIS_DOCUMENT, Publication.State.DONE, access,
                Slot.absent(), Slot.absent(), sentence.quotation(), Certainty.SURE));
    }
}
