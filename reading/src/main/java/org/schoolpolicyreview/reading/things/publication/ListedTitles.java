package org.schoolpolicyreview.reading.things.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Publication.State;
import org.schoolpolicyreview.reading.things.Publication.What;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CuesIn;

/** Reads the documents that a page of the website lists to be opened: "- Equality information and objectives (PDF)". */
final class ListedTitles {

    private static final int LONGEST_TITLE = 16;
    /** What the list holds besides is told once, as policies. */
    private static final Set<What> TOLD_EACH = EnumSet.of(What.EQUALITY_INFORMATION, What.OBJECTIVES, What.ACCESSIBILITY_PLAN,
            What.WORKFORCE_INFORMATION, What.OTHER);

    private final Subjects subjects;
    private Optional<PublicationDraft> policies = Optional.empty();
    private boolean seen;

    ListedTitles(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Whether the document is a page of the website that can list others. */
    static boolean mayStandIn(ReadText text) {
        return text.identity().kinds().contains(DocumentKind.WEBSITE_PAGE);
    }

    /** The documents that an item of a list names; a sentence is none. */
    List<PublicationDraft> read(Sentence item) {
        CuesIn cues = CuesIn.of(SentencePublications.CUES, item.text());
        boolean title = item.kind() == Sentence.Kind.ITEM && cues.tokens().size() <= LONGEST_TITLE
                && !item.text().endsWith(".") && !item.text().endsWith("?") && !cues.has("gone") && !cues.has("denied")
                && cues.all("title").findFirst().isPresent();
        List<PublicationDraft> drafts = new ArrayList<>();
        if (title) {
            subjects.titles(cues).stream().filter(TOLD_EACH::contains).forEach(what -> drafts.add(draft(item, what)));
        }
        if (title && policies.isEmpty() && subjects.titles(cues).equals(EnumSet.of(What.POLICIES))) {
            policies = Optional.of(draft(item, What.POLICIES));
        }
        seen |= title;
        return drafts;
    }

    /** Whether any was listed so far. */
    boolean sawAny() {
        return seen;
    }

    /** The first policy that was listed, in place of all. */
    Optional<PublicationDraft> policies() {
        return policies;
    }

    private static PublicationDraft draft(Sentence item, What what) {
        Slot<String> place = Slot.sure(item.text(), item.quotation());
        Access access = new Access(place, Slot.absent(), Slot.absent(), Slot.absent(), Optional.empty());
        return new PublicationDraft(what, State.DONE, access, Slot.absent(), Slot.absent(), item.quotation(), Certainty.SURE);
    }
}
