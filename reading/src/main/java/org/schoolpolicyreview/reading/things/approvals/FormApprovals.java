package org.schoolpolicyreview.reading.things.approvals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schoolpolicyreview.reading.things.Approval;
import org.schoolpolicyreview.reading.things.forms.Bodies;
import org.schoolpolicyreview.reading.things.forms.Entry;
import org.schoolpolicyreview.reading.things.Subject;
import org.schoolpolicyreview.reading.things.forms.Form;
import org.schoolpolicyreview.reading.things.forms.FormSubjects;
import org.schoolpolicyreview.reading.things.forms.Label;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Piece;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Reads approvals from labels with values, which may be spread over several rows or lines. */
final class FormApprovals {

    private static final PhraseBook HEADINGS = PhraseBook.beside(FormApprovals.class, "headings.txt");
    private static final PhraseBook FAMILIES = PhraseBook.beside(FormApprovals.class, "families.txt");

    private final FormSubjects subjects;

    FormApprovals(FormSubjects subjects) {
        this.subjects = subjects;
    }

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
        return drafts.stream().map(ApprovalDraft::approval).flatMap(Optional::stream)
                .filter(approval -> !inARow || approval.on().isPresent() || isOfVersions(form)).toList();
    }

    /** "Adopted by the committee on 5 March 2025" below the heading of the objectives, in the body of a document. */
    private static boolean isUnderObjectives(Entry entry) {
        return entry.where() == Piece.Where.BODY
                && entry.quotation().section().filter(head -> HEADINGS.has(Words.of(head), "objectives")
                        && !HEADINGS.has(Words.of(head), "document")).isPresent();
    }

    /** "Level | Sanction | Agreed by" is no table of versions or documents. */
    private static boolean isOfVersions(Form form) {
        return form.entries().stream().anyMatch(entry -> switch (entry.kind()) {
            case SUBJECT, VERSION, VERSION_DATE, DATE, APPROVED_ON, NEXT_REVIEW, LAST_REVIEW, REVIEW, CYCLE -> true;
            default -> false;
        });
    }

    private void add(Entry entry, Label before, Form form, List<ApprovalDraft> drafts) {
        ApprovalDraft last = drafts.isEmpty() ? ApprovalDraft.NONE : drafts.get(drafts.size() - 1);
        Subject of = subjects.ofRow(form).orElseGet(() -> subjects.ofLabel(entry.label()));
        of = of == Subject.THIS_DOCUMENT && isUnderObjectives(entry) ? Subject.OBJECTIVES : of;
        switch (entry.kind()) {
            case APPROVED_BY -> {
                if (last.lacksBody()) {
                    last.body(entry);
                } else {
                    drafts.add(ApprovalDraft.of(entry, of));
                }
            }
            case APPROVED_ON -> {
                if (last.lacksDate()) {
                    last.date(entry);
                } else {
                    drafts.add(ApprovalDraft.of(entry, of));
                }
            }
            case APPROVED -> {
                if (last.isLeftOpenBy(entry, of)) {
                    last.date(entry);
                } else if (last.isCompletedBy(entry, of)) {
                    last.complete(entry);
                } else {
                    drafts.add(ApprovalDraft.of(entry, of));
                }
            }
            case SIGNED -> {
                if (isOfTheSchool(entry, form)) {
                    drafts.add(ApprovalDraft.of(entry, of));
                }
            }
            case DATE -> {
                boolean follows = before == Label.APPROVED_BY || before == Label.APPROVED || before == Label.SIGNED
                        || last.isSignature();
                if (follows && last.lacksDate() && form.kind() != Form.Kind.ROW) {
                    last.date(entry);
                }
            }
            default -> {
                // "Signed: A. Person, Chair   Headteacher: B. Person   12 March 2026"
                if (last.isSignature() && last.lacksDate() && form.kind() == Form.Kind.LINES) {
                    last.date(entry);
                }
            }
        }
    }

    /** "Board (principles); headteacher (measures)" are two approvals of one date. */
    private static void also(Entry other, List<ApprovalDraft> drafts) {
        ApprovalDraft draft = ApprovalDraft.of(other, Subject.THIS_DOCUMENT);
        drafts.stream().findFirst().ifPresent(draft::sameDate);
        drafts.add(draft);
    }

    /** Families and pupils sign forms; only those who govern or lead sign a policy. */
    private static boolean isOfTheSchool(Entry entry, Form form) {
        Words words = Words.of(entry.label() + " " + entry.value());
        if (FAMILIES.speaksOf(words)) {
            return false;
        }
        boolean besideApproval = form.entries().stream().anyMatch(other -> other.kind().name().startsWith("APPROVED"));
        return Bodies.isOne(words) || besideApproval && words.size() <= 1 && entry.isBlank();
    }

    /** In a row of a history of versions, the date of the row is that of its approval, if it has no other. */
    private static void dateOfRow(Form form, ApprovalDraft draft) {
        boolean dated = form.entries().stream().anyMatch(entry -> entry.kind() == Label.APPROVED_ON);
        if (draft.lacksDate() && draft.isFilledIn() && !dated) {
            Entry none = form.entries().get(0);
            Entry right = rightOfBody(form).orElse(none);
            if (right.kind() == Label.DATE && !right.isBlank()) {
                draft.date(right);
                return;
            }
            form.entries().stream()
                    .filter(entry -> entry.kind() == Label.DATE || entry.kind() == Label.LAST_REVIEW)
                    .filter(entry -> !entry.isBlank()).findFirst().ifPresent(draft::date);
        }
    }

    /** "Reviewed by | Date | Approved by | Date": the date beside who approved. */
    private static Optional<Entry> rightOfBody(Form form) {
        for (int at = 0; at + 1 < form.entries().size(); at++) {
            if (form.entries().get(at).kind() == Label.APPROVED_BY) {
                return Optional.of(form.entries().get(at + 1));
            }
        }
        return Optional.empty();
    }

    /** The committee of a form; or whoever reviewed, if it is one that governs. */
    private static void bodyOfForm(Form form, ApprovalDraft draft) {
        if (draft.lacksBody()) {
            form.entries().stream().filter(entry -> entry.kind() == Label.BODY && !entry.isBlank())
                    .filter(entry -> Bodies.isOne(Words.of(entry.value())) || entry.label().toLowerCase(Locale.ROOT).contains("committee"))
                    .findFirst()
                    .or(() -> form.entries().stream().filter(entry -> form.kind() == Form.Kind.ROW
                            && entry.kind() == Label.OTHER && Bodies.governs(Words.of(entry.value()))).findFirst())
                    .ifPresent(draft::likelyBody);
        }
    }
}
