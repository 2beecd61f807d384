package org.schoolpolicyreview.reading.things.approvals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.ThingReader;
import org.schoolpolicyreview.reading.things.forms.Form;
import org.schoolpolicyreview.reading.things.forms.FormSubjects;
import org.schoolpolicyreview.reading.things.forms.Forms;
import org.schoolpolicyreview.reading.things.forms.FoundDate;
import org.schoolpolicyreview.reading.things.forms.Label;
import org.schoolpolicyreview.reading.things.forms.Nouns;
import org.schoolpolicyreview.reading.things.forms.Piece;

/**
 * Reads who approved a document, and when, from status tables, label lines and sentences. What two places say of one
 * approval is one thing; where they disagree, the field is only likely.
 */
public final class ApprovalReader implements ThingReader {

    @Override
    public List<Approval> read(ReadText text) {
        Forms forms = text.forms();
        FormApprovals labelled = new FormApprovals(new FormSubjects(text.identity().title()));
        Nouns nouns = new Nouns(text.identity().title());
        SentenceApprovals said = new SentenceApprovals(nouns);
        List<Approval> ofForms = new ArrayList<>();
        List<String> heads = List.of();
        for (Form form : forms.forms()) {
            List<Approval> found = labelled.read(form);
            boolean historyGap = form.kind() == Form.Kind.ROW && heads.equals(form.labels())
                    && found.stream().allMatch(approval -> approval.state() == Approval.State.BLANK);
            if (!historyGap) {
                ofForms.addAll(found);
                heads = form.kind() == Form.Kind.ROW ? form.labels() : List.of();
            }
        }
        List<Approval> ofSentences = new ArrayList<>();
        PartedLine parted = new PartedLine();
        boolean open = false;
        for (Piece piece : sentences(forms)) {
            Optional<Approval> found = said.read(piece).or(() -> BodyAndDate.read(piece)).or(() -> parted.read(piece));
            int last = ofSentences.size() - 1;
            if (open && found.isEmpty() && isDateOf(ofSentences.get(last), piece)) {
                ofSentences.set(last, ofSentences.get(last).dated(FoundDate.inField(piece.value()).get(0).date(), piece.quotation()));
            }
            open = found.filter(approval -> !approval.on().isPresent()).isPresent();
            found.ifPresent(ofSentences::add);
        }
        return new Agreement().of(ofForms, ofSentences).stream()
                .sorted(Comparator.comparingInt(approval -> approval.quotation().block())).toList();
    }

    /** The sentences, and what is said of the status: "Status: draft, awaiting approval by the trust board". */
    private static List<Piece> sentences(Forms forms) {
        List<Piece> all = new ArrayList<>(forms.sentences());
        forms.forms().forEach(form -> form.entries().stream().filter(entry -> entry.kind() == Label.STATUS)
                .forEach(entry -> all.add(new Piece("", entry.value(), entry.quotation(), List.of(), Piece.Where.EDGE))));
        return all;
    }

    /** "This policy has been agreed by governors. March 2026." */
    private static boolean isDateOf(Approval approval, Piece piece) {
        return approval.quotation().block() == piece.quotation().block() && FoundDate.isAlone(piece.value());
    }
}
