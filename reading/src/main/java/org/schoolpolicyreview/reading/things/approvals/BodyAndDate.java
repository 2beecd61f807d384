package org.schoolpolicyreview.reading.things.approvals;

import java.util.List;
import java.util.Optional;
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

/**
 * Reads a line that holds a governing body and a date and hardly a word besides: "Board of Trustees 19 June 2025". At the
 * edge of a document it is likely that of its approval, under a heading that says so it surely is.
 */
final class BodyAndDate {

    private static final PhraseBook HEADINGS = PhraseBook.beside(BodyAndDate.class, "headings.txt");
    /** So many words may stand before the body or between it and the date, and so many after the date. */
    private static final int APART = 4;
    private static final int REST = 6;
    private static final int YEAR = 4;

    private BodyAndDate() {}

    /** The approval of such a line. */
    static Optional<Approval> read(Piece piece) {
        Optional<String> nearest = piece.headings().isEmpty() ? Optional.empty()
                : Optional.of(piece.headings().get(piece.headings().size() - 1));
        boolean heading = nearest.filter(words -> HEADINGS.has(Words.of(words), "approval")).isPresent();
        if (!heading && piece.where() != Piece.Where.EDGE) {
            return Optional.empty();
        }
        Words words = piece.words();
        List<FoundDate> dates = FoundDate.inField(piece.value());
        if (dates.size() != 1 || HEADINGS.has(words, "other")) {
            return Optional.empty();
        }
        FoundDate date = dates.get(0);
        Span body = body(words, dates);
        int from = words.indexAt(body.end());
        int at = words.indexAt(date.span().start());
        boolean alone = body.length() > 0 && body.end() <= date.span().start() && isLight(words, from, at)
                && date.span().length() > YEAR && isClosed(words, words.indexAt(date.span().end()))
                && words.size() - words.indexAt(date.span().end()) <= REST;
        if (!alone || !Bodies.governs(Words.of(body.of(piece.value())))) {
            return Optional.empty();
        }
        String name = body.of(piece.value());
        String on = date.span().of(piece.value());
        Slot<String> who = heading ? Slot.sure(name, piece.quotation().of(name)) : Slot.likely(name, piece.quotation().of(name));
        Slot<WrittenDate> when = heading ? Slot.sure(date.date(), piece.quotation().of(on))
                : Slot.likely(date.date(), piece.quotation().of(on));
        return Optional.of(new Approval(Approval.State.DONE, who, when, Subject.THIS_DOCUMENT, piece.quotation(),
                heading ? Certainty.SURE : Certainty.LIKELY));
    }

    private static boolean isLight(Words words, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean light = HEADINGS.at(words, at).filter(hit -> hit.key().equals("between")).isPresent();
            if (!light && !isReference(words, at, to)) {
                return false;
            }
        }
        return to - from <= APART;
    }

    /** "RPC/23/22": the number of a minute, or the letters before it. */
    private static boolean isReference(Words words, int at, int to) {
        return hasDigit(words.word(at)) || at + 1 < to && hasDigit(words.word(at + 1)) && words.after(at).equals("/");
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Whether the line ends here, or goes on in brackets or after a mark. */
    private static boolean isClosed(Words words, int index) {
        return index >= words.size() || !words.after(index - 1).isBlank();
    }

    /** The first body, with hardly a word before it but the name of a person who chairs it. */
    private static Span body(Words words, List<FoundDate> dates) {
        for (int at = 0; at < Math.min(APART, words.size()); at++) {
            Span body = Bodies.startingAt(words, at, dates);
            if (body.length() > 0) {
                return body;
            }
            if (!words.at(at).capital()) {
                break;
            }
        }
        return new Span(0, 0);
    }
}
