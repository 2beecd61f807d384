package org.schoolpolicyreview.reading.things.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Publication.State;
import org.schoolpolicyreview.reading.things.Publication.What;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.values.Mention;
import org.schoolpolicyreview.reading.values.Value;

/** Reads publications from sentences: "It is on our website, free on paper", "Published 6 November 2026". */
final class SentencePublications {

    static final CueList CUES = CueList.read(SentencePublications.class, "publication.txt");

    private final Subjects subjects;

    SentencePublications(Subjects subjects) {
        this.subjects = subjects;
    }

    /**
     * What a sentence says is published.
     *
     * @param before what the sentence before it in the same block spoke of; empty if it spoke of no publication
     * @param edge whether it stands at the head or the end of the document
     */
    List<PublicationDraft> read(Sentence sentence, Optional<What> before, boolean edge) {
        if (sentence.asksOnly()) {
            return List.of();
        }
        CuesIn cues = CuesIn.of(CUES, sentence);
        boolean publish = cues.has("publish");
        Access access = Access.of(sentence, cues);
        if (!publish && !access.says() && !cues.has("dated") && !cues.has("updated")
                && !cues.has("display") && !cues.has("gone") && !isGiven(cues) && !takesUp(cues, access, before) || cues.has("of-others") || isDuty(sentence, cues)) {
            return List.of();
        }
        if (cues.has("small") && !cues.startsWith("denied") && !cues.has("workforce") && !access.online().isPresent()) {
            return List.of();
        }
        return said(sentence, cues, access, before, edge);
    }

    private List<PublicationDraft> said(Sentence sentence, CuesIn cues, Access access, Optional<What> before, boolean edge) {
        boolean under = sentence.context().heading().filter(heading -> CUES.has("heading", heading)).isPresent();
        boolean elided = cues.startsWith("elided") || cues.startsWith("dated") || cues.startsWith("updated")
                || cues.startsWith("ask") && access.paper().isPresent();
        boolean pronoun = cues.startsWith("pronoun") || cues.startsWith("both") || cues.startsWith("all");
        boolean offer = isOffer(cues, access);
        boolean told = offer || cues.has("publish") || cues.has("dated") || cues.has("display") || cues.has("stand") || isGiven(cues) || cues.has("gone") || elided
                || under && access.login().isPresent();
        if (takesUp(cues, access, before) && !access.says() && !cues.has("publish")) {
            return List.of(new PublicationDraft(before.orElseThrow(), State.DONE, access, on(sentence, cues), Slot.absent(),
                    sentence.quotation(), Certainty.LIKELY));
        }
        List<Subjects.Subject> named = new ArrayList<>(cues.startsWith("pronoun") ? subjects.beside(cues) : subjects.of(cues));
        if (cues.startsWith("pronoun") && !named.isEmpty()) {
            named.add(0, new Subjects.Subject(before.orElse(What.THIS_DOCUMENT), 0));
        }
        named.removeIf(subject -> subject.what() == What.OTHER && !cues.has("publish") && !access.online().isPresent()
                && !cues.has("display"));
        if (named.isEmpty() && isGiven(cues) && cues.has("summary") && !isOfAnother(cues)) {
            named.add(new Subjects.Subject(What.THIS_DOCUMENT, 0));
        }
        if (named.isEmpty() && !access.online().isPresent() && isOfAnother(cues)) {
            return List.of();
        }
        if (named.isEmpty() && (offer || elided && (edge || under || before.isPresent() || cues.has("publish"))
                || pronoun && (before.isPresent() || edge || under || access.online().isPresent())
                || access.says() && (before.isPresent() || under && !access.online().isPresent()))) {
            named.add(new Subjects.Subject(before.orElse(cues.startsWith("both") ? What.OTHER
                    : cues.startsWith("all") ? What.POLICIES : What.THIS_DOCUMENT), 0));
        }
        if (!told && !pronoun && before.isEmpty() || named.isEmpty()) {
            return List.of();
        }
        List<PublicationDraft> drafts = new ArrayList<>();
        for (int at = 0; at < named.size(); at++) {
            int until = at + 1 < named.size() ? named.get(at + 1).at() : Integer.MAX_VALUE;
            draft(sentence, cues, access, named.get(at), named.get(0).at(), until).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** Whether it says of the publication before it what a copy costs, or when it was done. */
    private static boolean takesUp(CuesIn cues, Access access, Optional<What> before) {
        return before.isPresent() && (access.free().isPresent() || cues.has("done") || cues.has("updated"));
    }

    /** Whether it is given out, as a policy is and training is not. */
    private static boolean isGiven(CuesIn cues) {
        return cues.has("give") && !cues.has("not-given");
    }

    /** Whether a copy may be had, of which no more is said than that: it is one of this document. */
    private static boolean isOffer(CuesIn cues, Access access) {
        return access.paper().isSure() && (cues.has("offer") || access.free().isPresent()) && !isOfAnother(cues);
    }

    /** Whether a copy of something else is meant: "a copy of the letter". */
    private static boolean isOfAnother(CuesIn cues) {
        return cues.has("other-copy") || cues.has("copy-of") && !cues.has("copy-of-this");
    }

    private Optional<PublicationDraft> draft(Sentence sentence, CuesIn cues, Access access, Subjects.Subject subject,
            int first, int until) {
        State state = cues.has("denied") || cues.has("gone") ? State.DENIED : cues.has("promised") ? State.PROMISED : State.DONE;
        Slot<WrittenDate> on = state == State.DONE ? on(sentence, cues) : Slot.absent();
        Slot<Rhythm> every = every(sentence, cues, subject, first, until);
        boolean shown = cues.has("display") && (subject.what() == What.THIS_DOCUMENT || subject.what() == What.OTHER);
        boolean bare = !shown && !access.says() && !on.isPresent() && !every.isPresent();
        boolean other = subject.what() == What.OTHER || subject.what() == What.POLICIES;
        boolean silent = other && state != State.PROMISED;
        if (bare && (silent || !cues.has("publish") && !isGiven(cues) && !cues.has("gone"))) {
            return Optional.empty();
        }
        boolean staffAlone = bare && subject.what() == What.WORKFORCE_INFORMATION && state != State.DENIED;
        boolean onlyUpdated = cues.has("updated") && !cues.has("publish") && !access.says();
        if (onlyUpdated || staffAlone) {
            return Optional.empty();
        }
        boolean doubt = bare || shown && !access.says() || cues.has("duty") || subject.what() == What.OTHER || state == State.PROMISED && !access.online().isPresent();
        return Optional.of(new PublicationDraft(subject.what(), state, access, on, every, sentence.quotation(),
                doubt ? Certainty.LIKELY : Certainty.SURE));
    }

    /** What the law asks of every school is no publication: "The Regulations require us to publish ...". */
    private static boolean isDuty(Sentence sentence, CuesIn cues) {
        return (cues.has("duty") || cues.has("law-says")) && (!sentence.values(Value.Law.class).isEmpty() || cues.has("law-says")) && !cues.has("web");
    }

    /** The first date after the word that says that it was published. */
    private static Slot<WrittenDate> on(Sentence sentence, CuesIn cues) {
        Optional<CueMatch> cue = cues.first("publish").or(() -> cues.first("dated"))
                .or(() -> cues.first("updated")).or(() -> cues.first("done"));
        int from = cue.map(match -> cues.span(match).start()).orElse(Integer.MAX_VALUE);
        return sentence.mentions(Value.On.class).filter(date -> date.span().start() >= from)
                .filter(date -> cues.all("not-then").map(cues::span)
                        .noneMatch(other -> other.start() >= from && other.end() <= date.span().start()))
                .filter(date -> !date.value().date().isDeadline()).findFirst()
                .map(date -> Slot.sure(date.value().date(), sentence.quotation().of(sentence.words(date.span()))))
                .orElse(Slot.absent());
    }

    /** The rhythm that stands nearest behind what is published, or the only one. */
    private static Slot<Rhythm> every(Sentence sentence, CuesIn cues, Subjects.Subject subject, int first,
            int until) {
        int from = cues.tokens().get(subject.at()).span().start();
        int begin = cues.tokens().get(first).span().start();
        int to = until < cues.tokens().size() ? cues.tokens().get(until).span().start() : sentence.text().length();
        List<Mention.Of<Value.Often>> all =
                sentence.mentions(Value.Often.class).filter(often -> !often.value().rhythm().vague()).toList();
        if (!cues.has("publish") || all.isEmpty()) {
            return Slot.absent();
        }
        return all.stream().filter(often -> often.span().start() >= from && often.span().start() < to).findFirst()
                .or(() -> Optional.of(all.get(0)).filter(only -> all.size() == 1)
                        .filter(only -> only.span().start() < begin || only.span().start() > from))
                .map(often -> Slot.sure(often.value().rhythm(), sentence.quotation().of(sentence.words(often.span()))))
                .orElse(Slot.absent());
    }
}
