package org.schoolpolicyreview.reading.things.approvals;

import java.util.Optional;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.forms.Bodies;
import org.schoolpolicyreview.reading.things.forms.FoundDate;
import org.schoolpolicyreview.reading.things.forms.Piece;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Reads a body and a date that marks part in one line: "Premises Committee \u00b7 RPC/23/22 \u00b7 15 June 2023". */
final class PartedLine {

    /** So many pieces, such as the number of a minute, may stand between. */
    private static final int BETWEEN = 1;

    private Optional<Piece> body = Optional.empty();
    private int since;

    /** The approval that a line tells with this piece of it. */
    Optional<Approval> read(Piece piece) {
        Words words = Words.of(piece.value());
        if (Bodies.isOne(words) && Bodies.governs(words)) {
            body = Optional.of(piece);
            since = 0;
            return Optional.empty();
        }
        Optional<Piece> before = body.filter(each -> each.quotation().block() == piece.quotation().block() && since <= BETWEEN);
        since++;
        if (before.isEmpty() || !FoundDate.isAlone(piece.value())) {
            return Optional.empty();
        }
        body = Optional.empty();
        String line = before.get().value() + ", " + piece.value();
        return BodyAndDate.read(new Piece("", line, piece.quotation().of(line), piece.headings(), before.get().where()));
    }
}
