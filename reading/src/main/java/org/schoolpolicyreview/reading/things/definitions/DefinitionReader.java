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

        private static final int GOES_ON = 4;
        private final List<Draft> drafts = new ArrayList<>();
        private Optional<Label> label = Optional.empty();
        private int labelled;

        void read(Sentence sentence) {
            Words words = new Words(sentence.text());
            if (words.size() == 0 || sentence.kind() == Sentence.Kind.HEAD_ROW) {
                return;
            }
            boolean defining = isDefining(sentence);
            if (sentence.kind() == Sentence.Kind.ROW) {
                DefinitionTable.in(sentence, defining).ifPresent(form -> add(form, sentence, words));
                return;
            }
            Optional<Label> announced = Label.of(sentence, words);
            if (announced.isPresent()) {
                label = announced;
                labelled = sentence.number();
                return;
            }
            if (sentence.kind() == Sentence.Kind.HEADING) {
                label = Optional.empty();
                return;
            }
            prose(sentence, words, defining);
        }

        private void prose(Sentence sentence, Words words, boolean defining) {
            boolean announces = words.has("announces", 0, words.size()) && !Meaning.isPerceived(words.tokens());
            Optional<Form> form = announces ? Optional.empty()
                    : Forms.in(words, defining).or(() -> underLabel(sentence, words, defining));
            Optional<Form> incident = form.isPresent() ? form : Incidents.in(words, defining);
            boolean known = incident.filter(found -> form.isEmpty() || !found.sure())
                    .filter(found -> inSection(found.term(), sentence).isPresent()).isPresent();
            if (incident.isPresent() && !known) {
                add(incident.get(), sentence, words);
                label = Optional.empty();
            } else if (label.isPresent() && !(label.get().asks() && sentence.number() - labelled < 2)) {
                label = Optional.empty();
                goOn(sentence);
            } else {
                goOn(sentence);
            }
        }

        private Optional<Form> underLabel(Sentence sentence, Words words, boolean defining) {
            if (label.isEmpty() || words.isQuestion()) {
                return Optional.empty();
            }
            Label over = label.get();
            boolean strong = defining || over.asks() || over.inBlockOf(sentence);
            int start = words.start();
            int goes = words.past("goes-on", start);
            boolean other = words.cue("other", goes).isPresent() && words.cue("meaning", goes).isEmpty();
            if (goes > start && !other && (words.meansSomething(goes, strong) || over.asks())
                    || goes == start && !promises(words, start) && words.meansSomething(start, strong && words.cue("meaning", start).isPresent())) {
                return Optional.of(new Form(over.term(), over.ownWord(), words.rest(start), strong));
            }
            return Optional.empty();
        }

        /** "Where data show a gap, we may ...": what is done, and no meaning. */
        private static boolean promises(Words words, int start) {
            return words.has("condition", start, start + 1) && words.has("then", start, words.size());
        }

        private void add(Form form, Sentence sentence, Words words) {
            Words meaning = new Words(sentence.words(form.meaning()));
            boolean like = meaning.is(0, "as") && (meaning.is(1, "in") || meaning.is(1, "above"));
            Optional<Draft> same = inSection(form.term(), sentence);
            if (like) {
                same.ifPresent(draft -> draft.meaning().next(sentence));
                return;
            }
            Draft draft = new Draft(named(form, meaning), sentence, quotation(sentence),
                    form.sure() && !Frames.doubtIn(sentence, form.meaning()));
            if (meaning.is(0, "the") && meaning.is(1, "same") && !drafts.isEmpty()) {
                draft.meaning().like(drafts.get(drafts.size() - 1).meaning());
            }
            drafts.add(draft);
        }

        /** A word of the document's own that means what a racist incident means is one. */
        private static Form named(Form form, Words meaning) {
            boolean own = form.term().equals("racist behaviour") || form.term().equals("racist");
            return own && Meaning.isPerceived(meaning.tokens())
                    ? new Form(Incidents.RACIST_INCIDENT, form.ownWord(), form.meaning(), form.sure()) : form;
        }

        private Quotation quotation(Sentence sentence) {
            Quotation own = sentence.quotation();
            return label.filter(over -> over.inBlockOf(sentence) && over.sentence().number() == sentence.number() - 1)
                    .map(over -> own.of(over.sentence().quotation().text() + " " + own.text())).orElse(own);
        }

        private void goOn(Sentence sentence) {
            if (drafts.isEmpty()) {
                return;
            }
            Draft last = drafts.get(drafts.size() - 1);
            Sentence from = last.sentence();
            boolean row = from.kind() == Sentence.Kind.ROW;
            boolean near = sentence.quotation().block() == from.quotation().block()
                    || sentence.number() - from.number() <= GOES_ON && sentence.kind() == Sentence.Kind.PROSE
                            && from.kind() == Sentence.Kind.PROSE;
            if (!row && near && last.isInSectionOf(sentence)) {
                last.goesOn(sentence);
            }
        }

        private Optional<Draft> inSection(String term, Sentence sentence) {
            return drafts.stream().filter(draft -> draft.term().equals(term) && draft.isInSectionOf(sentence)).findFirst();
        }

        private static boolean isDefining(Sentence sentence) {
            return sentence.context().heading().filter(heading -> Words.FORMS.has("defining", heading)).isPresent()
                    || sentence.context().opener().filter(opener -> Words.FORMS.has("defining", opener)).isPresent();
        }
    }

}
