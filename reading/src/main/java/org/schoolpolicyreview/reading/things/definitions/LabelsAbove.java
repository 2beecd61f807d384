package org.schoolpolicyreview.reading.things.definitions;

import java.util.Optional;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.Sentence;

/** The label under which the sentences of a text stand while they are read one by one, and what a sentence says under it. */
final class LabelsAbove {

    private static final int FEW = 3;

    private Optional<Label> label = Optional.empty();
    private int since;
    private int block = -1;

    /** Takes a sentence that is a label or a heading, under which no label of before holds; false for any other. */
    boolean take(Sentence sentence, Words words, Around around) {
        boolean opensBlock = sentence.quotation().block() != block;
        block = sentence.quotation().block();
        Optional<Label> announced = Label.of(sentence, words)
                .or(() -> around.glossary() && opensBlock ? Label.ofItsOwn(sentence, words) : Optional.empty());
        if (announced.isPresent()) {
            label = announced;
            since = sentence.number();
        } else if (sentence.kind() == Sentence.Kind.HEADING) {
            label = Optional.empty();
        }
        return announced.isPresent() || sentence.kind() == Sentence.Kind.HEADING;
    }

    /** What a sentence says that the label over it means. */
    Optional<Form> in(Sentence sentence, Words words, Around around) {
        if (label.isEmpty() || words.isQuestion() || label.get().isItemApart(sentence)) {
            return Optional.empty();
        }
        Label over = label.get();
        boolean strong = around.defining() || over.asks() || over.inBlockOf(sentence);
        int start = words.start();
        int goes = words.past("goes-on", start);
        boolean goesOn = goes > start && words.wordsFrom(goes) > 0 && !words.isOther(goes) && (words.meansSomething(goes, strong) || over.asks());
        boolean says = goes == start && !promises(words, start)
                && words.meansSomething(start, strong && words.cue("meaning", start).isPresent());
        boolean opened = over.opens() && goes == start && !words.isOther(start) && words.wordsFrom(start) >= FEW
                && sentence.number() == since + 1;
        boolean listed = around.glossary() && over.inBlockOf(sentence) && !words.isOther(start)
                && words.wordsFrom(start) >= FEW && sentence.number() == since + 1;
        int covers = words.past("goes-on-covers", start);
        boolean covered = covers > start && words.cue("components", covers).isPresent();
        return goesOn || says || opened || listed || covered
                ? Optional.of(new Form(over.term(), over.ownWord(), words.rest(start), strong)) : Optional.empty();
    }

    /** "Where data show a gap, we may ...": what is done, and no meaning. */
    private static boolean promises(Words words, int start) {
        return words.has("condition", start, start + 1) && words.has("then", start, words.size());
    }

    /** The words of a sentence with those of the label before it in its paragraph. */
    Quotation quotation(Sentence sentence) {
        Quotation own = sentence.quotation();
        return label.filter(over -> (over.inBlockOf(sentence) || over.opens()) && over.sentence().number() == sentence.number() - 1)
                .map(over -> own.of(over.sentence().quotation().text() + " " + own.text())).orElse(own);
    }

    /** A definition was read: the label has had its meaning. */
    void used() {
        label = Optional.empty();
    }

    /** A sentence said no meaning; only a question waits for the next one. */
    void passed(Sentence sentence) {
        label = label.filter(over -> over.asks() && sentence.number() - since < 2);
    }
}
