package org.schoolpolicyreview.reading.things.approvals;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.forms.Bodies;
import org.schoolpolicyreview.reading.things.forms.Entry;
import org.schoolpolicyreview.reading.things.forms.Form;
import org.schoolpolicyreview.reading.things.forms.Label;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Reads approvals from labels with values, which may be spread over several rows or lines. */
final class FormApprovals {

    private static final PhraseBook FAMILIES = PhraseBook.beside(FormApprovals.class, "families.txt");

    /** The approvals of one form, in its order. */
    List<Approval> read(Form form) {
        List<ApprovalDraft> drafts = new ArrayList<>();
        Label before = Label.NONE;
        for (Entry entry : form.entries()) {
            Entry first = SeveralBodies.first(entry);
            add(first, before, form, drafts);
            before = entry.kind();
        }
        boolean inARow = form.kind() == Form.Kind.ROW;
        if (inARow) {
            drafts.forEach(draft -> dateOfRow(form, draft));
        }
        drafts.forEach(draft -> bodyOfForm(form, draft));
        SeveralBodies.others(form).forEach(other -> also(other, drafts));
        return drafts.stream().map(ApprovalDraft::approval)
                .flatMap(java.util.Optional::stream).toList();
    }

    private static void add(Entry entry, Label before, Form form, List<ApprovalDraft> drafts) {
        ApprovalDraft last = drafts.isEmpty() ? ApprovalDraft.NONE : drafts.get(drafts.size() - 1);
        switch (entry.kind()) {
            case APPROVED_BY -> {
                if (last.lacksBody()) {
                    last.body(entry);
                } else {
                    drafts.add(ApprovalDraft.of(entry));
                }
            }
            case APPROVED_ON -> {
                if (last.lacksDate()) {
                    last.date(entry);
                } else {
                    drafts.add(ApprovalDraft.of(entry));
                }
            }
            case APPROVED -> drafts.add(ApprovalDraft.of(entry));
            case SIGNED -> {
                if (isOfTheSchool(entry)) {
                    drafts.add(ApprovalDraft.of(entry));
                }
            }
            case DATE -> {
                boolean follows = before == Label.APPROVED_BY || before == Label.APPROVED || before == Label.SIGNED;
                if (follows && last.lacksDate() && form.kind() != Form.Kind.ROW) {
                    last.date(entry);
                }
            }
            default -> {
            }
        }
    }

    /** "Board (principles); headteacher (measures)" are two approvals of one date. */
    private static void also(Entry other, List<ApprovalDraft> drafts) {
        ApprovalDraft draft = ApprovalDraft.of(other);
        drafts.stream().findFirst().ifPresent(draft::sameDate);
        drafts.add(draft);
    }

    /** Families and pupils sign forms; only those who govern or lead sign a policy. */
    private static boolean isOfTheSchool(Entry entry) {
        Words words = Words.of(entry.label() + " " + entry.value());
        if (FAMILIES.speaksOf(words)) {
            return false;
        }
        return Bodies.isOne(words) || words.size() <= 1 && entry.isBlank();
    }

    /** In a row of a history of versions, the date of the row is that of its approval, if it has no other. */
    private static void dateOfRow(Form form, ApprovalDraft draft) {
        boolean dated = form.entries().stream().anyMatch(entry -> entry.kind() == Label.APPROVED_ON);
        if (draft.lacksDate() && draft.isFilledIn() && !dated) {
            form.entries().stream()
                    .filter(entry -> entry.kind() == Label.DATE || entry.kind() == Label.LAST_REVIEW)
                    .filter(entry -> !entry.isBlank()).findFirst().ifPresent(draft::date);
        }
    }

    private static void bodyOfForm(Form form, ApprovalDraft draft) {
        if (draft.lacksBody()) {
            form.entries().stream().filter(entry -> entry.kind() == Label.BODY && Bodies.isOne(Words.of(entry.value())))
                    .findFirst().ifPresent(draft::likelyBody);
        }
    }
}
