package org.schoolpolicyreview.reading.things.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.TermDefinition;
import org.schoolpolicyreview.reading.things.ThingReader;

/**
 * Reads what a document says its terms mean: in sentences ("a racist incident is any incident which ..."), after a heading,
 * a bold term or a question, and in tables.
 */
public final class DefinitionReader implements ThingReader {

    @Override
    public List<TermDefinition> read(ReadText text) {
        Reading reading = new Reading();
        text.sentences().forEach(reading::read);
        return reading.drafts.stream().map(Draft::done).toList();
    }

    /** The reading of one text. */
    private static final class Reading {

        private final List<Draft> drafts = new ArrayList<>();
        private final LabelsAbove labels = new LabelsAbove();
        private Optional<Sentence> before = Optional.empty();

        void read(Sentence sentence) {
            Words words = new Words(sentence.text(), sentence.tokens());
            if (words.size() == 0 || sentence.kind() == Sentence.Kind.HEAD_ROW) {
                return;
            }
            Around around = Around.of(sentence.context());
            int known = drafts.size();
            read(sentence, words, around);
            boolean defined = drafts.stream().skip(known).anyMatch(draft -> draft.term().equals(Incidents.RACIST_INCIDENT));
            Exclusions.in(sentence, words).filter(form -> !defined).ifPresent(form -> leaveOut(form, sentence));
        }

        /** Takes it back from the definition of this document, if it has one. */
        private void leaveOut(Form form, Sentence sentence) {
            drafts.stream().filter(draft -> draft.term().equals(form.term())).reduce((one, other) -> other)
                    .ifPresentOrElse(draft -> draft.leaveOut(form, sentence), () -> drafts.add(Draft.leavingOut(form, sentence)));
        }

        private void read(Sentence sentence, Words words, Around around) {
            if (sentence.kind() == Sentence.Kind.ROW) {
                List<Form> forms = BullyingKinds.in(sentence, words).map(List::of)
                        .or(() -> DiscriminationKinds.in(sentence, words, before).map(List::of))
                        .orElseGet(() -> DefinitionTable.in(sentence, around));
                forms.forEach(form -> add(form, sentence, sentence.quotation()));
            } else if (labels.take(sentence, words, around)) {
                before = Optional.empty();
            } else {
                prose(sentence, words, around);
                before = Optional.of(sentence);
            }
        }

        private void prose(Sentence sentence, Words words, Around around) {
            List<Form> forms = forms(sentence, words, around);
            Optional<Form> back = forms.isEmpty() ? before.filter(last -> last.context().headings()
                    .equals(sentence.context().headings()))
                    .flatMap(last -> InverseForm.back(words, last).or(() -> Incidents.answer(words, last)))
                    : Optional.empty();
            if (!forms.isEmpty()) {
                Quotation quotation = labels.quotation(sentence);
                forms.forEach(form -> add(form, sentence, quotation));
                labels.used();
            } else if (back.isPresent()) {
                Quotation own = before.get().quotation();
                add(back.get(), before.get(), own.of(own.text() + " " + sentence.quotation().text()));
            } else {
                labels.passed(sentence);
                if (!drafts.isEmpty() && drafts.get(drafts.size() - 1).reaches(sentence)) {
                    drafts.get(drafts.size() - 1).goesOn(sentence);
                }
            }
        }

        private List<Form> forms(Sentence sentence, Words words, Around around) {
            boolean announces = words.has("announces", 0, words.size()) && !Meaning.isPerceived(words.tokens());
            List<Form> forms = announces ? List.of() : BullyingKinds.in(sentence, words)
                    .or(() -> DiscriminationKinds.in(sentence, words, before)).map(List::of)
                    .orElseGet(() -> Forms.in(words, around));
            if (forms.isEmpty() && !announces) {
                forms = labels.in(sentence, words, around).or(() -> SaidForm.in(sentence, words, termAbove(sentence)))
                        .or(() -> OwnName.in(sentence, words))
                        .map(List::of).orElse(List.of());
            }
            boolean sure = !forms.isEmpty();
            forms = sure ? forms : Incidents.in(words, around.defining(), sentence.context().heading()).map(List::of).orElse(List.of());
            return forms.stream().filter(form -> sure && form.sure() || inSection(form.term(), sentence).isEmpty()).toList();
        }

        /** The term of which a section speaks: that of its heading, or the last that it defined. */
        private Optional<String> termAbove(Sentence sentence) {
            return sentence.context().heading().flatMap(heading -> Label.termOf(new Words(heading)))
                    .or(() -> drafts.isEmpty() || !drafts.get(drafts.size() - 1).isInSectionOf(sentence)
                            ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1).term()));
        }

        private void add(Form form, Sentence sentence, Quotation quotation) {
            Words meaning = new Words(sentence.words(form.meaning()));
            boolean like = meaning.is(0, "as") && (meaning.is(1, "in") || meaning.is(1, "above"));
            if (like) {
                inSection(form.term(), sentence).ifPresent(draft -> draft.meaning().next(sentence));
                return;
            }
            Draft draft = Draft.of(named(form, meaning), sentence, quotation,
                    form.sure() && !Frames.doubtIn(sentence, form.meaning()));
            if (meaning.cue("like-before", 0).isPresent() && !drafts.isEmpty()) {
                draft.meaning().like(drafts.get(drafts.size() - 1).meaning());
            }
            drafts.add(draft);
        }

        /** A word of the document's own that means what a racist incident means is one. */
        private static Form named(Form form, Words meaning) {
            boolean own = form.term().startsWith("racist ") || form.term().equals("racism") && form.ownWord().equalsIgnoreCase("racist");
            return own && !form.term().equals("racist bullying") && Meaning.isPerceived(meaning.tokens())
                    ? new Form(Incidents.RACIST_INCIDENT, form.ownWord(), form.meaning(), form.sure()) : form;
        }

        private Optional<Draft> inSection(String term, Sentence sentence) {
            return drafts.stream().filter(draft -> draft.term().equals(term) && draft.isInSectionOf(sentence)).findFirst();
        }
    }
}
