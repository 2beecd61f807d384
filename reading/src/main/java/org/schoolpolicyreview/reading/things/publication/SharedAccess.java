package org.schoolpolicyreview.reading.things.publication;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CuesIn;

/**
 * What a section says of all that it publishes: "These are on our website. No password is needed. Paper copies are free." A
 * sentence that names nothing itself, or all of it, speaks of each publication that its section names.
 */
final class SharedAccess {

    private final Subjects subjects;
    private final List<PublicationDraft> told = new ArrayList<>();

    SharedAccess(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Notes what a sentence says of access without naming what is published. */
    void note(PublicationDraft draft) {
        Access access = draft.access();
        boolean says = access.login().isPresent() || access.paper().isPresent() || access.free().isPresent()
                || access.clicks().isPresent();
        if (says && !draft.on().isPresent() && namesNothing(draft)) {
            told.add(draft);
        }
    }

    /** The drafts, each with what its section says of all. */
    List<PublicationDraft> with(List<PublicationDraft> drafts) {
        List<PublicationDraft> shared = new ArrayList<>(drafts);
        for (PublicationDraft all : told) {
            boolean meant = shared.stream().anyMatch(each -> each != all && isMeant(each, all));
            shared.replaceAll(each -> isMeant(each, all) ? each.with(ofAll(all.access())) : each);
            shared.removeIf(each -> meant && each.what() != Publication.What.POLICIES && each.quotation().equals(all.quotation())
                    && (!each.access().online().isPresent() || shared.stream()
                            .anyMatch(other -> other != each && other.what() == each.what() && isMeant(other, all))));
        }
        return shared;
    }

    private boolean isMeant(PublicationDraft each, PublicationDraft all) {
        return each.access().online().isPresent() && each.state() == all.state() && each.quotation().section().isPresent()
                && each.quotation().section().equals(all.quotation().section());
    }

    /** Where it stands is told of each apart. */
    private static Access ofAll(Access access) {
        return new Access(Slot.absent(), access.login(), access.paper(), access.free(), access.clicks());
    }

    private boolean namesNothing(PublicationDraft draft) {
        CuesIn cues = CuesIn.of(SentencePublications.CUES, draft.quotation().text());
        return cues.has("these") || subjects.of(cues).isEmpty() || cues.has("all");
    }
}
