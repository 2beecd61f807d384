package org.schoolpolicyreview.reading.things.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.things.cues.Tokens;
import org.schoolpolicyreview.reading.things.forms.Blank;
import org.schoolpolicyreview.reading.things.forms.FoundDate;
import org.schoolpolicyreview.reading.values.Value;

/** Reads publications from the rows of status tables: "Where to find it | School website", a column "Published". */
final class LabelPublications {

    private static final int LONGEST_LABEL = 8;
    /** A row of more cells is one of a plan, whose first cell is no label. */
    private static final int MOST_CELLS = 3;
    private static final String YES = "yes";
    private static final String NO = "no";

    private LabelPublications() {}

    static List<PublicationDraft> read(Sentence row) {
        List<PublicationDraft> drafts = new ArrayList<>();
        List<Context.Cell> cells = row.context().columns();
        for (int at = 0; at < cells.size(); at++) {
            Context.Cell cell = cells.get(at);
            boolean beside = at > 0 && cells.size() <= MOST_CELLS && isLabel(cells.get(at - 1).text());
            boolean below = !beside && isLabel(cell.head());
            if ((beside || below) && !Blank.is(cell.text())) {
                draft(row, cell, beside ? cells.get(at - 1).text() : cell.head()).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static boolean isLabel(String text) {
        return Tokens.of(text).size() <= LONGEST_LABEL && CuesIn.of(SentencePublications.CUES, text).has("label");
    }

    private static boolean begins(CuesIn cues, String word) {
        return !cues.tokens().isEmpty() && cues.tokens().get(0).word().equals(word);
    }

    private static Optional<PublicationDraft> draft(Sentence row, Context.Cell cell, String label) {
        CuesIn cues = CuesIn.of(SentencePublications.CUES, cell.text());
        CuesIn said = CuesIn.of(SentencePublications.CUES, label);
        Access access = Access.of(row, cues, cell.text());
        access = access.says() || !said.has("place-label") || !begins(cues, YES) ? access : access.at(row, cell.text());
        access = said.has("paper-label") && !cues.startsWith("no-offer") ? access.onPaper(row, cues, cell.text()) : access;
        boolean next = said.has("next");
        Slot<WrittenDate> on = FoundDate.inField(cell.text()).stream()
                .filter(date -> next || !date.date().isDeadline()).findFirst()
                .map(date -> Slot.sure(date.date(), row.quotation().of(date.span().of(cell.text())))).orElse(Slot.absent());
        Slot<Rhythm> every = row.mentions(Value.Often.class).filter(often -> cell.span().contains(often.span())).findFirst()
                .map(often -> Slot.sure(often.value().rhythm(), row.quotation().of(row.words(often.span()))))
                .orElse(Slot.absent());
        boolean no = said.has("place-label") && begins(cues, NO);
        if (!no && !access.says() && !on.isPresent() && !every.isPresent()) {
            return Optional.empty();
        }
        Publication.State state = no || cues.has("denied") ? Publication.State.DENIED
                : cues.has("promised") || next ? Publication.State.PROMISED : Publication.State.DONE;
        CuesIn first = CuesIn.of(SentencePublications.CUES, row.context().columns().get(0).text());
        return Optional.of(new PublicationDraft(what(said).or(() -> what(first)).orElse(Publication.What.THIS_DOCUMENT), state,
                access, on, every, row.quotation(), Certainty.SURE));
    }

    /** What a label names, or the first cell of a row: "Equality objectives | 5 September". */
    private static Optional<Publication.What> what(CuesIn words) {
        return words.has("objectives") && words.has("equality-information") ? Optional.empty()
                : words.has("objectives") ? Optional.of(Publication.What.OBJECTIVES)
                : words.has("equality-information") ? Optional.of(Publication.What.EQUALITY_INFORMATION)
                : words.has("accessibility") ? Optional.of(Publication.What.ACCESSIBILITY_PLAN) : Optional.empty();
    }
}
