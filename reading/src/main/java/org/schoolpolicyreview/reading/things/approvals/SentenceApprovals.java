package org.schoolpolicyreview.reading.things.approvals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.Subject;
import org.schoolpolicyreview.reading.things.forms.Bodies;
import org.schoolpolicyreview.reading.things.forms.FoundDate;
import org.schoolpolicyreview.reading.things.forms.Nouns;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Piece;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Reads approvals from sentences: "Agreed by governors, November 2023", "The trustees adopted this policy on 3 July". */
final class SentenceApprovals {

    private static final PhraseBook CUES = PhraseBook.beside(SentenceApprovals.class, "cues.txt");
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", ":");
    /** So far behind its cue the body or the date of an elided approval may begin. */
    private static final int NEAR = 7;
    /** So far from an active verb its object may stand. */
    private static final int OBJECT = 6;

    /** The approval that a sentence tells, if it tells one. */
    Optional<Approval> read(Piece piece, Nouns nouns) {
        String text = piece.value();
        Words words = piece.words();
        List<PhraseBook.Hit> hits = CUES.in(words);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        List<FoundDate> dates = FoundDate.inSentence(text);
        return first(hits, "done", cue -> done(piece, words, cue, hits, dates, nouns))
                .or(() -> first(hits, "done", cue -> decided(words, cue, dates).map(date -> approval(Approval.State.DONE,
                        piece, Bodies.endingBefore(words, cue.from()), Optional.of(date), Subject.OTHER, Certainty.LIKELY))))
                .or(() -> first(hits, "taken", cue -> taken(piece, words, cue, dates, nouns)))
                .or(() -> first(hits, "to-", cue -> toCome(piece, words, cue, dates, nouns)));
    }

    private static Optional<Approval> first(List<PhraseBook.Hit> cues, String key,
            Function<PhraseBook.Hit, Optional<Approval>> read) {
        return cues.stream().filter(cue -> cue.key().startsWith(key)).map(read).flatMap(Optional::stream).findFirst();
    }

    private Optional<Approval> done(Piece piece, Words words, PhraseBook.Hit cue, List<PhraseBook.Hit> hits,
            List<FoundDate> dates, Nouns nouns) {
        if (isTakenBack(words, cue)) {
            return Optional.empty();
        }
        Span before = Bodies.endingBefore(words, afterLight(words, cue.from()));
        boolean edge = piece.where() == Piece.Where.EDGE;
        String said = words.between(cue.from(), cue.to()).toLowerCase(Locale.ROOT);
        boolean ofIt = said.contains(" it ") || said.contains(" policy ");
        Optional<Subject> subject = edge && (ofIt || isBesideTitle(words, cue, nouns)) ? Optional.of(Subject.THIS_DOCUMENT)
                : before.length() > 0 && !isBy(words, before)
                ? nouns.firstFrom(words, cue.to(), OBJECT)
                : isElided(words, cue) || words.word(0).equals("it") ? Optional.of(Subject.THIS_DOCUMENT) : nouns.subjectOf(words, cue.from());
        Span body = body(words, cue, dates, before);
        Optional<FoundDate> date = date(words, cue, dates);
        if (subject.isEmpty() || body.length() == 0 && date.isEmpty()) {
            return Optional.empty();
        }
        boolean elided = isElided(words, cue);
        boolean near = date.map(found -> words.indexAt(found.span().start()) - cue.to() <= 2 * NEAR).orElse(true);
        if (elided && !near || body.length() == 0 && !elided && subject.get() == Subject.OTHER) {
            return Optional.empty();
        }
        boolean replaced = hits.stream().anyMatch(hit -> hit.key().equals("replaces") && hit.to() <= cue.from());
        Subject of = replaced || subject.get() == Subject.OTHER ? Subject.OTHER : Subject.THIS_DOCUMENT;
        if (of == Subject.OTHER && date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(approval(Approval.State.DONE, piece, body, date, of, Certainty.SURE));
    }

    /** "On 9 July 2026 the board agreed to both": a dated decision of a body about something else. */
    private static Optional<FoundDate> decided(Words words, PhraseBook.Hit cue, List<FoundDate> dates) {
        boolean content = CUES.at(words, cue.to()).filter(hit -> hit.key().equals("content")).isPresent();
        boolean body = Bodies.endingBefore(words, cue.from()).length() > 0;
        return content && body && dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }

    private Optional<Approval> taken(Piece piece, Words words, PhraseBook.Hit cue, List<FoundDate> dates, Nouns nouns) {
        Span body = Bodies.startingAt(words, cue.to(), dates);
        boolean elided = isElided(words, cue);
        boolean own = elided || nouns.subjectOf(words, cue.from()).filter(of -> of != Subject.OTHER).isPresent();
        if (body.length() == 0 || !own || isTakenBack(words, cue)) {
            return Optional.empty();
        }
        Optional<FoundDate> date = date(words, cue, dates);
        return elided || date.isPresent()
                ? Optional.of(approval(Approval.State.DONE, piece, body, date, Subject.THIS_DOCUMENT, Certainty.LIKELY))
                : Optional.empty();
    }

    private Optional<Approval> toCome(Piece piece, Words words, PhraseBook.Hit cue, List<FoundDate> dates, Nouns nouns) {
        Span after = body(words, cue, dates, new Span(0, 0));
        Span body = after.length() > 0 ? after : Bodies.endingBefore(words, cue.from());
        boolean draft = words.word(0).equals("draft") || words.word(3).equals("draft") && words.word(0).equals("this");
        boolean own = draft || isElided(words, cue) && cue.key().equals("to-come")
                || nouns.subjectOf(words, cue.from()).filter(of -> of != Subject.OTHER).isPresent();
        boolean told = draft || body.length() > 0;
        boolean habit = CUES.has(words, "habit");
        return own && told && !habit ? Optional.of(approval(Approval.State.TO_COME, piece, body, date(words, cue, dates),
                Subject.THIS_DOCUMENT, Certainty.SURE)) : Optional.empty();
    }

    /** A duty, a condition or a habit: "must be approved by", "once agreed", "is agreed with parents". */
    private static boolean isTakenBack(Words words, PhraseBook.Hit cue) {
        for (int at = Math.max(0, cue.from() - 3); at < cue.from(); at++) {
            boolean near = at >= cue.from() - 2 || CUES.at(words, at).filter(hit -> hit.to() == cue.from()).isPresent();
            String key = CUES.at(words, at).map(PhraseBook.Hit::key).orElse("");
            if (key.equals("denied") || near && key.equals("no")) {
                return true;
            }
        }
        return CUES.at(words, cue.to()).filter(hit -> hit.key().equals("content")).isPresent();
    }

    /** "Uniform policy of Elm Park School – approved by governors": at its edge this is the document, whatever its title. */
    private static boolean isBesideTitle(Words words, PhraseBook.Hit cue, Nouns nouns) {
        boolean dash = cue.from() > 0 && DASHES.contains(words.after(cue.from() - 1).strip());
        return dash && nouns.speaksOfDocument(Words.of(words.between(0, cue.from())));
    }

    private static int afterLight(Words words, int index) {
        int at = index;
        while (at > 0 && CUES.at(words, at - 1).filter(hit -> hit.key().equals("light")).isPresent()) {
            at--;
        }
        return at;
    }

    /** Whether nothing stands before the cue but words that change nothing. */
    private static boolean isElided(Words words, PhraseBook.Hit cue) {
        return afterLight(words, cue.from()) == 0;
    }

    private static boolean isBy(Words words, Span body) {
        return words.word(words.indexAt(body.start()) - 1).equals("by");
    }

    /** After "by", or before the verb. */
    private static Span body(Words words, PhraseBook.Hit cue, List<FoundDate> dates, Span before) {
        if (before.length() > 0) {
            return before;
        }
        for (int at = cue.to() - 1; at < Math.min(words.size(), cue.to() + NEAR); at++) {
            String word = words.word(at);
            if (word.equals("by") || word.equals("to") || word.equals("of") || word.equals("at")) {
                Span body = Bodies.startingAt(words, at + 1, dates);
                if (body.length() > 0) {
                    return body;
                }
            }
        }
        Span direct = Bodies.startingAt(words, cue.to(), dates);
        return direct;
    }

    /** The first date after the cue that no other cue stands before, else one with which the sentence begins. */
    private static Optional<FoundDate> date(Words words, PhraseBook.Hit cue, List<FoundDate> dates) {
        for (FoundDate date : dates) {
            int index = words.indexAt(date.span().start());
            if (index >= cue.to()) {
                return isOfAnother(words, cue.to(), index) ? Optional.empty() : Optional.of(date);
            }
        }
        return dates.stream().filter(date -> words.indexAt(date.span().start()) <= NEAR
                && date.span().end() <= words.at(cue.from()).span().start()).findFirst();
    }

    private static boolean isOfAnother(Words words, int from, int to) {
        for (int at = from; at < to; at++) {
            if (CUES.at(words, at).filter(hit -> hit.key().equals("review") || hit.key().equals("replaces")).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Approval approval(Approval.State state, Piece piece, Span body, Optional<FoundDate> date, Subject of,
            Certainty certainty) {
        String text = piece.value();
        Slot<String> who = body.length() == 0 ? Slot.absent()
                : Slot.sure(body.of(text), piece.quotation().of(body.of(text)));
        Slot<WrittenDate> on = date.map(found -> Slot.sure(found.date(), piece.quotation().of(found.span().of(text))))
                .orElse(Slot.absent());
        return new Approval(state, who, on, of, piece.quotation(), certainty);
    }
}
