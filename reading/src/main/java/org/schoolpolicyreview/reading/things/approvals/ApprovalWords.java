package org.schoolpolicyreview.reading.things.approvals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.Subject;
import org.schoolpolicyreview.reading.things.forms.Bodies;
import org.schoolpolicyreview.reading.things.forms.FoundDate;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Piece;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Finds who and when around a word that tells of an approval. */
final class ApprovalWords {

    static final PhraseBook CUES = PhraseBook.beside(ApprovalWords.class, "cues.txt");
    /** So far behind its cue the body or the date of an elided approval may begin. */
    static final int NEAR = 7;
    /** "Approved on 12 March 2026 at a meeting of the Board": a date may stand between. */
    private static final int WITH_DATE = 11;
    private static final Set<String> BEFORE_BODY = Set.of("by", "to", "of", "at");

    private final Piece piece;
    private final Words words;
    private final List<FoundDate> dates;

    ApprovalWords(Piece piece) {
        this.piece = piece;
        this.words = piece.words();
        List<FoundDate> sure = FoundDate.inSentence(piece.value());
        // "FGB 12.3.26" at the edge of a document is a date, elsewhere it may be the number of a paragraph.
        boolean isShort = piece.where() == Piece.Where.EDGE && words.size() <= 2 * NEAR;
        this.dates = sure.isEmpty() && isShort ? FoundDate.inField(piece.value()) : sure;
    }

    List<FoundDate> dates() {
        return dates;
    }

    /** The first word of those before this one that change nothing: "formally", "was last". */
    int afterLight(int index) {
        int at = index;
        while (at > 0 && (CUES.at(words, at - 1).filter(hit -> hit.key().equals("light")).isPresent() || isInDate(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether nothing stands before the cue but a date and words that change nothing. */
    boolean isElided(PhraseBook.Hit cue) {
        return afterLight(cue.from()) == 0;
    }

    private boolean isInDate(int index) {
        Span span = words.at(index).span();
        return dates.stream().anyMatch(date -> date.span().overlaps(span));
    }

    /** A duty, a condition or a habit: "must be approved by", "once agreed", "is agreed with parents". */
    boolean isTakenBack(PhraseBook.Hit cue) {
        for (int at = Math.max(0, cue.from() - 3); at < cue.from(); at++) {
            boolean near = at >= cue.from() - 2 || CUES.at(words, at).filter(hit -> hit.to() == cue.from()).isPresent();
            String key = CUES.at(words, at).map(PhraseBook.Hit::key).orElse("");
            if (key.equals("denied") || near && key.equals("no")) {
                return true;
            }
        }
        return CUES.at(words, cue.to()).filter(hit -> hit.key().equals("content")).isPresent();
    }

    /** After "by", or before the verb; or the body of the one meeting that the sentence names. */
    Span body(PhraseBook.Hit cue, Span before) {
        if (before.length() > 0) {
            return before;
        }
        boolean dated = dates.stream().anyMatch(date -> words.indexAt(date.span().start()) <= cue.to() + 2
                && date.span().start() >= words.at(cue.from()).span().start());
        for (int at = cue.to() - 1; at < Math.min(words.size(), cue.to() + (dated ? WITH_DATE : NEAR)); at++) {
            if (BEFORE_BODY.contains(words.word(at))) {
                Span body = Bodies.startingAt(words, at + 1, dates);
                if (body.length() > 0) {
                    return body;
                }
            }
        }
        Span direct = Bodies.startingAt(words, cue.to(), dates);
        return direct.length() > 0 ? direct : ofMeeting(cue).length() > 0 ? ofMeeting(cue) : first(cue);
    }

    /** "The governing body received the information, agreed it as a fair account": who does all of it stands first. */
    private Span first(PhraseBook.Hit cue) {
        boolean goesOn = cue.from() > 0 && (words.after(cue.from() - 1).contains(",") || words.word(cue.from() - 1).equals("and"));
        return goesOn ? Bodies.startingAt(words, 0, dates) : new Span(0, 0);
    }

    /** "Minute 14 of the meeting of the governing body of 12 March records that this policy was approved". */
    private Span ofMeeting(PhraseBook.Hit cue) {
        for (int at = 0; at + 1 < cue.from(); at++) {
            if (words.word(at).equals("meeting") && words.word(at + 1).equals("of")) {
                return Bodies.startingAt(words, at + 2, dates);
            }
        }
        return new Span(0, 0);
    }

    /** The first date after the cue that no other cue stands before, else one with which the sentence begins, or its only one. */
    Optional<FoundDate> date(PhraseBook.Hit cue, boolean ofMeeting) {
        for (FoundDate date : dates) {
            int index = words.indexAt(date.span().start());
            if (index >= cue.to()) {
                return isOfAnother(cue.to(), index) ? Optional.empty() : Optional.of(date);
            }
        }
        return dates.stream().filter(date -> (words.indexAt(date.span().start()) <= NEAR || ofMeeting && dates.size() == 1)
                && date.span().end() <= words.at(cue.from()).span().start()).findFirst();
    }

    boolean namesMeeting(PhraseBook.Hit cue) {
        return ofMeeting(cue).length() > 0;
    }

    private boolean isOfAnother(int from, int to) {
        for (int at = from; at < to; at++) {
            if (CUES.at(words, at).filter(hit -> hit.key().equals("review") || hit.key().equals("replaces")).isPresent()) {
                return true;
            }
        }
        return false;
    }

    Approval approval(Approval.State state, Span body, Optional<FoundDate> date, Subject of, Certainty certainty) {
        String text = piece.value();
        Slot<String> who = body.length() == 0 ? Slot.absent() : Slot.sure(body.of(text), piece.quotation().of(body.of(text)));
        Slot<WrittenDate> on = date.map(found -> Slot.sure(found.date(), piece.quotation().of(found.span().of(text))))
                .orElse(Slot.absent());
        return new Approval(state, who, on, of, piece.quotation(), certainty);
    }
}
