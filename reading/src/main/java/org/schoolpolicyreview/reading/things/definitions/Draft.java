package org.schoolpolicyreview.reading.things.definitions;

import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.TermDefinition;

/** A definition while the sentences that go on from it are read. */
final class Draft {

    private static final int GOES_ON = 4;

    private final Form form;
    private final Sentence sentence;
    private final Quotation quotation;
    private final Meaning meaning;
    private boolean sure;

    private Draft(Form form, Sentence sentence, Quotation quotation, boolean sure) {
        this.form = form;
        this.sentence = sentence;
        this.quotation = quotation;
        this.sure = sure;
        this.meaning = new Meaning(form.term());
    }

    /** Of a form that says what a term means. */
    static Draft of(Form form, Sentence sentence, Quotation quotation, boolean sure) {
        Draft draft = new Draft(form, sentence, quotation, sure);
        draft.meaning.first(sentence, form.meaning().start(), form.meaning().end());
        return draft;
    }

    /** Of a form that says what a term does not take in. */
    static Draft leavingOut(Form form, Sentence sentence) {
        Draft draft = new Draft(form, sentence, sentence.quotation(), form.sure());
        draft.meaning.leavesOut(sentence.words(form.meaning()), sentence.quotation(), true);
        return draft;
    }

    /** Takes what a sentence anywhere in the document does not count. */
    void leaveOut(Form form, Sentence other) {
        meaning.leavesOut(other.words(form.meaning()), other.quotation(), form.sure());
    }

    String term() {
        return form.term();
    }

    Sentence sentence() {
        return sentence;
    }

    Meaning meaning() {
        return meaning;
    }

    /** Takes a sentence that goes on from the meaning, or takes it back. */
    void goesOn(Sentence next) {
        meaning.next(next);
        sure &= !Frames.takesBack(next);
    }

    /** Whether a sentence stands near enough to go on from this definition. */
    boolean reaches(Sentence next) {
        boolean near = next.quotation().block() == sentence.quotation().block()
                || next.number() - sentence.number() <= GOES_ON && next.kind() == Sentence.Kind.PROSE
                        && sentence.kind() == Sentence.Kind.PROSE
                || next.kind() == Sentence.Kind.ITEM && next.context().opener().filter(sentence.text()::equals).isPresent();
        return sentence.kind() != Sentence.Kind.ROW && near && isInSectionOf(next);
    }

    boolean isInSectionOf(Sentence other) {
        return sentence.context().headings().equals(other.context().headings());
    }

    TermDefinition done() {
        return new TermDefinition(form.term(), form.ownWord(), sentence.quotation().of(sentence.words(form.meaning())),
                meaning.byPerception(), meaning.byAnyoneElse(), meaning.oneEventIsEnough(), meaning.narrowings(), quotation,
                sure ? Certainty.SURE : Certainty.LIKELY);
    }
}
