package org.schoolpolicyreview.reading.things.approvals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Subject;
import org.schoolpolicyreview.reading.things.forms.Bodies;
import org.schoolpolicyreview.reading.things.forms.FoundDate;
import org.schoolpolicyreview.reading.things.forms.Nouns;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Piece;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Reads approvals from sentences: "Agreed by governors, November 2023", "The trustees adopted this policy on 3 July". */
final class SentenceApprovals {

    private static final PhraseBook CUES = ApprovalWords.CUES;
    private static final PhraseBook HEADINGS = PhraseBook.beside(SentenceApprovals.class, "headings.txt");
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", ":", "|", "(", ".");
    /** Words that may follow "this" where no noun does: "governors agreed this in June". */
    private static final Set<String> AFTER_THIS = Set.of("on", "in", "at", "and", "during", "for", "with", "by", "from", "");
    /** So far from an active verb its object may stand. */
    private static final int OBJECT = 6;

    private final Nouns nouns;

    SentenceApprovals(Nouns nouns) {
        this.nouns = nouns;
    }

    /** The approval that a sentence tells, if it tells one. */
    Optional<Approval> read(Piece piece) {
        Words words = piece.words();
        List<PhraseBook.Hit> hits = CUES.in(words);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        ApprovalWords near = new ApprovalWords(piece);
        return first(hits, "done", cue -> done(piece, near, cue, hits))
                .or(() -> first(hits, "done", cue -> decided(words, cue, near.dates()).map(date -> near.approval(
                        Approval.State.DONE, Bodies.endingBefore(words, cue.from()), Optional.of(date), Subject.OTHER,
                        Certainty.LIKELY))))
                .or(() -> first(hits, "taken", cue -> taken(words, near, cue))
                        .filter(approval -> piece.where() != Piece.Where.CELL || approval.on().isPresent()))
                .or(() -> first(hits, "to-", cue -> toCome(words, near, cue)));
    }

    private static Optional<Approval> first(List<PhraseBook.Hit> cues, String key,
            Function<PhraseBook.Hit, Optional<Approval>> read) {
        return cues.stream().filter(cue -> cue.key().startsWith(key)).map(read).flatMap(Optional::stream).findFirst();
    }

    private Optional<Approval> done(Piece piece, ApprovalWords near, PhraseBook.Hit cue, List<PhraseBook.Hit> hits) {
        if (near.isTakenBack(cue)) {
            return Optional.empty();
        }
        Words words = piece.words();
        Span before = Bodies.endingBefore(words, near.afterLight(cue.from()));
        boolean active = before.length() > 0 && !isBy(words, before);
        Optional<Subject> subject = subject(piece, near, cue, active);
        Span body = near.body(cue, active || before.length() == 0 ? before : new Span(0, 0));
        Optional<FoundDate> date = near.date(cue, near.namesMeeting(cue));
        boolean told = subject.isPresent() && (body.length() > 0 || date.isPresent());
        if (!told || isOfSetting(words, cue) && (date.isEmpty() || !Bodies.governs(Words.of(body.of(piece.value()))))) {
            return Optional.empty();
        }
        boolean elided = near.isElided(cue);
        boolean dateNear = date.map(found -> words.indexAt(found.span().start()) - cue.to() <= 2 * ApprovalWords.NEAR).orElse(true);
        boolean replaced = hits.stream().anyMatch(hit -> hit.key().equals("replaces") && hit.to() <= cue.from());
        Subject of = replaced ? Subject.OTHER : subject.get();
        boolean nothing = elided && !dateNear || body.length() == 0 && !elided && of == Subject.OTHER;
        boolean another = of == Subject.OTHER && (date.isEmpty() || !replaced && !isDocument(words, cue, active));
        return nothing || another ? Optional.empty()
                : Optional.of(near.approval(Approval.State.DONE, body, date, of, Certainty.SURE));
    }

    /** What is approved: the object of an active verb, the subject of a passive one, or at an edge what is left out. */
    private Optional<Subject> subject(Piece piece, ApprovalWords near, PhraseBook.Hit cue, boolean active) {
        Words words = piece.words();
        boolean edge = piece.where() == Piece.Where.EDGE;
        String said = words.between(cue.from(), cue.to()).toLowerCase(Locale.ROOT);
        boolean ofIt = said.contains(" it ") || said.contains(" policy ") || said.contains(" this ") || said.endsWith(" it")
                || said.endsWith(" this") || said.endsWith("said yes");
        boolean pointed = active && words.word(cue.to()).equals("this") && AFTER_THIS.contains(words.word(cue.to() + 1));
        boolean aside = !active && isAfterMark(words, near.afterLight(cue.from()));
        if (said.contains(" this policy") || said.contains(" this plan")) {
            return Optional.of(Subject.THIS_DOCUMENT);
        }
        if (edge && (ofIt || pointed || aside)) {
            return Optional.of(Subject.THIS_DOCUMENT);
        }
        boolean ofObjectives = said.endsWith("these") || said.endsWith("them") || said.endsWith("objectives")
                || active && words.word(cue.to()).equals("these") && AFTER_THIS.contains(words.word(cue.to() + 1));
        if (ofObjectives) {
            return Optional.of(Subject.OBJECTIVES);
        }
        return active ? nouns.firstFrom(words, cue.to(), OBJECT)
                : near.isElided(cue) || words.word(0).equals("it") ? Optional.of(isUnderObjectives(piece) ? Subject.OBJECTIVES
                        : Subject.THIS_DOCUMENT)
                : nouns.subjectOf(words, cue.from());
    }

    /** "Adopted by governors on 5 March 2025" below the heading of the objectives, and not below the title of the document. */
    private static boolean isUnderObjectives(Piece piece) {
        int nearest = piece.headings().size() - 1;
        return nearest > 0 && piece.where() == Piece.Where.BODY
                && HEADINGS.has(Words.of(piece.headings().get(nearest)), "objectives")
                && !HEADINGS.has(Words.of(piece.headings().get(nearest)), "document");
    }

    private boolean isDocument(Words words, PhraseBook.Hit cue, boolean active) {
        return nouns.isOfDocuments(words, active ? 0 : cue.from(), cue.to(), active ? OBJECT : 0);
    }

    /** Objectives are set by whoever governs; work is set by teachers. */
    private static boolean isOfSetting(Words words, PhraseBook.Hit cue) {
        return words.word(cue.from()).equals("set");
    }

    /** "On 9 July 2026 the board agreed to both": a dated decision of a body about something else. */
    private static Optional<FoundDate> decided(Words words, PhraseBook.Hit cue, List<FoundDate> dates) {
        boolean content = CUES.at(words, cue.to()).filter(hit -> hit.key().equals("content")).isPresent();
        boolean body = Bodies.endingBefore(words, cue.from()).length() > 0;
        return content && body && dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }

    private Optional<Approval> taken(Words words, ApprovalWords near, PhraseBook.Hit cue) {
        Span body = Bodies.startingAt(words, cue.to(), near.dates());
        boolean elided = near.isElided(cue);
        boolean own = elided || nouns.subjectOf(words, cue.from()).filter(of -> of != Subject.OTHER).isPresent();
        if (body.length() == 0 || !own || near.isTakenBack(cue)) {
            return Optional.empty();
        }
        Optional<FoundDate> date = near.date(cue, false);
        return elided || date.isPresent()
                ? Optional.of(near.approval(Approval.State.DONE, body, date, Subject.THIS_DOCUMENT, Certainty.LIKELY))
                : Optional.empty();
    }

    private Optional<Approval> toCome(Words words, ApprovalWords near, PhraseBook.Hit cue) {
        Span before = Bodies.endingBefore(words, cue.from());
        Span after = near.body(cue, new Span(0, 0));
        Span body = after.length() > 0 ? after : before;
        boolean draft = words.word(0).equals("draft") || words.word(3).equals("draft") && words.word(0).equals("this");
        boolean own = draft || near.isElided(cue) && cue.key().equals("to-come")
                || nouns.subjectOf(words, cue.from()).filter(of -> of != Subject.OTHER).isPresent()
                || before.length() > 0 && nouns.firstFrom(words, cue.to(), OBJECT).filter(of -> of != Subject.OTHER).isPresent();
        boolean told = draft || body.length() > 0;
        boolean habit = CUES.has(words, "habit");
        return own && told && !habit ? Optional.of(near.approval(Approval.State.TO_COME, body, near.date(cue, false),
                Subject.THIS_DOCUMENT, Certainty.SURE)) : Optional.empty();
    }

    /** "Uniform policy of Elm Park School – approved by governors", "Version 4 (approved by governors)". */
    private boolean isAfterMark(Words words, int index) {
        if (index > OBJECT && !nouns.speaksOfDocument(Words.of(words.between(0, index)))) {
            return false;
        }
        String gap = index > 0 ? words.after(index - 1).strip() : "";
        return !gap.isEmpty() && DASHES.contains(gap.substring(gap.length() - 1));
    }

    private static boolean isBy(Words words, Span body) {
        return words.word(words.indexAt(body.start()) - 1).equals("by");
    }
}
