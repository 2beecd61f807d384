package org.schoolpolicyreview.reading.things.approvals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.ThingReader;
import org.schoolpolicyreview.reading.things.forms.Form;
import org.schoolpolicyreview.reading.things.forms.Forms;
import org.schoolpolicyreview.reading.things.forms.FormSubjects;
import org.schoolpolicyreview.reading.things.forms.Nouns;
import org.schoolpolicyreview.reading.things.forms.Piece;

/**
 * Reads who approved a document, and when, from status tables, label lines and sentences. What two places say of one
 * approval is one thing; where they disagree, the field is only likely.
 */
public final class ApprovalReader implements ThingReader {

    private final SentenceApprovals said = new SentenceApprovals();

    @Override
    public List<Approval> read(ReadText text) {
        Forms forms = text.forms();
        FormApprovals labelled = new FormApprovals(new FormSubjects(text.identity().title()));
        Nouns nouns = new Nouns(text.identity().title());
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
        for (Piece piece : forms.sentences()) {
            said.read(piece, nouns).ifPresent(ofSentences::add);
        }
        return new Agreement().of(ofForms, ofSentences).stream()
                .sorted(Comparator.comparingInt(approval -> approval.quotation().block())).toList();
    }
}
