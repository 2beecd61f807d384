package org.schoolpolicyreview.reading.things.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.ThingReader;
import org.schoolpolicyreview.reading.things.WorkforceInformation;
import org.schoolpolicyreview.reading.values.Value;

/**
 * Reads where, when and how documents are published, from status tables, breadcrumbs, the title of a page of equality
 * information, and sentences. Sentences of one block that say more of one publication are one.
 */
public final class PublicationReader implements ThingReader {

    /** So many sentences are the head of a document, and so many its end. */
    private static final int HEAD = 12;
    private static final int TAIL = 6;
    /** A title stands among so many sentences. */
    private static final int TITLE = 3;

    @Override
    public List<Publication> read(ReadText text) {
        Subjects subjects = new Subjects(text.identity().title(),
                text.identity().kinds().contains(DocumentKind.EQUALITY_INFORMATION));
        SentencePublications said = new SentencePublications(subjects);
        ListedTitles titles = new ListedTitles(subjects);
        SharedAccess shared = new SharedAccess(subjects);
        MadeKnown known = new MadeKnown();
        FoundThere there = new FoundThere(subjects);
        boolean lists = ListedTitles.mayStandIn(text);
        List<PublicationDraft> drafts = new ArrayList<>();
        Optional<PublicationDraft> last = Optional.empty();
        Optional<Sentence> before = Optional.empty();
        for (Sentence sentence : text.sentences()) {
            Optional<PublicationDraft> answer = Answers.read(before, sentence);
            before = Optional.of(sentence);
            List<PublicationDraft> listed = lists ? titles.read(sentence) : List.of();
            List<PublicationDraft> found = answer.isPresent() ? List.of(answer.get())
                    : of(sentence, text, said, last);
            found = listed.isEmpty() || found.stream().anyMatch(draft -> draft.on().isPresent()) ? found : listed;
            found = found.isEmpty() ? there.read(sentence) : found;
            if (found.isEmpty()) {
                there.note(sentence);
            }
            known.note(sentence);
            Optional<PublicationDraft> told = sentence.kind() == Sentence.Kind.ROW ? known.read(sentence)
                    : found.isEmpty() ? known.of(sentence) : Optional.empty();
            found = told.map(List::of).orElse(found);
            boolean ofTheList = lists && titles.sawAny();
            if (told.isEmpty()) { // what one audience gets is nothing that all can have
                found.forEach(shared::note);
            }
            found.forEach(draft -> add(drafts, ofTheList ? draft.ofPolicies() : draft));
            last = found.isEmpty() ? last : Optional.of(found.get(0));
        }
        listedPolicies(drafts, titles).ifPresent(drafts::add);
        List<PublicationDraft> withheld = withheld(drafts, text);
        drafts.removeIf(draft -> draft.what() == Publication.What.EQUALITY_INFORMATION && draft.state() == Publication.State.DENIED
                && withheld.stream().anyMatch(each -> each.quotation().block() == draft.quotation().block()));
        drafts.addAll(withheld);
        return shared.with(drafts).stream().map(PublicationDraft::publication).toList();
    }

    private static List<PublicationDraft> of(Sentence sentence, ReadText text, SentencePublications said,
            Optional<PublicationDraft> last) {
        boolean head = sentence.number() < HEAD;
        Optional<PublicationDraft> crumbs = head ? Breadcrumbs.read(sentence, text.identity().kinds().contains(DocumentKind.WEBSITE_PAGE)) : Optional.empty();
        if (crumbs.isPresent()) {
            return List.of(crumbs.get());
        }
        if (sentence.kind() == Sentence.Kind.HEADING) {
            return sentence.number() < TITLE ? dateOfTitle(sentence, text) : List.of();
        }
        if (sentence.kind() == Sentence.Kind.ROW) {
            List<PublicationDraft> labelled = LabelPublications.read(sentence);
            return labelled.isEmpty() && sentence.context().columns().size() == 1 ? said.read(sentence, Optional.empty(), head)
                    : labelled;
        }
        if (sentence.kind() == Sentence.Kind.HEAD_ROW) {
            return LabelPublications.read(sentence);
        }
        boolean edge = head || sentence.number() >= text.sentences().size() - TAIL;
        Optional<Publication.What> before = last
                .filter(draft -> draft.quotation().block() == sentence.quotation().block()).map(PublicationDraft::what);
        return said.read(sentence, before, edge);
    }

    /** A page that is the equality information itself was published when its title says. */
    private static List<PublicationDraft> dateOfTitle(Sentence title, ReadText text) {
        boolean information = text.identity().kinds().contains(DocumentKind.EQUALITY_INFORMATION);
        return title.mentions(Value.On.class).filter(date -> information).limit(1)
                .map(date -> new PublicationDraft(Publication.What.THIS_DOCUMENT, Publication.State.DONE, Access.NONE,
                        Slot.likely(date.value().date(), title.quotation().of(title.words(date.span()))), Slot.absent(),
                        title.quotation(), Certainty.LIKELY))
                .toList();
    }

    /** The policies that a page lists, unless it says more of them in words. */
    private static Optional<PublicationDraft> listedPolicies(List<PublicationDraft> drafts, ListedTitles titles) {
        return drafts.stream().anyMatch(draft -> draft.what() == Publication.What.POLICIES) ? Optional.empty() : titles.policies();
    }

    /** Who withholds figures of the workforce says that they are not published. */
    private static List<PublicationDraft> withheld(List<PublicationDraft> drafts, ReadText text) {
        return new WorkforceReader().read(text).stream().filter(each -> each.state() == WorkforceInformation.State.WITHHELD)
                .filter(each -> drafts.stream().noneMatch(draft -> draft.what() == Publication.What.WORKFORCE_INFORMATION
                        && draft.quotation().block() == each.quotation().block()))
                .map(each -> new PublicationDraft(Publication.What.WORKFORCE_INFORMATION, Publication.State.DENIED, Access.NONE,
                        Slot.absent(), Slot.absent(), each.quotation(), each.certainty())).toList();
    }

    private static void add(List<PublicationDraft> drafts, PublicationDraft draft) {
        for (int at = drafts.size() - 1; at >= 0 && drafts.get(at).quotation().block() == draft.quotation().block(); at--) {
            if (drafts.get(at).goesOn(draft)) {
                drafts.set(at, drafts.get(at).and(draft));
                return;
            }
        }
        drafts.add(draft);
    }
}
