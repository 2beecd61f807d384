package org.schoolpolicyreview.reading.things.tailoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Leftover;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.forms.Blank;
import org.schoolpolicyreview.reading.things.forms.Entry;
import org.schoolpolicyreview.reading.things.forms.Form;
import org.schoolpolicyreview.reading.things.forms.Forms;
import org.schoolpolicyreview.reading.things.forms.Label;

/** Finds the document's own boxes and lines that nobody filled in. Forms for families are left out. */
final class BlankBoxes {

    /** A status table stands among so many sentences at the head. */
    private static final int HEAD = 25;
    private static final int LONGEST_LABEL = 6;
    /** Dashes, and boxes to tick: "\u2610". */
    private static final String MARKS = "-\u2013\u2014\u2610\u2611\u2612\u25a1\u25a2";
    private static final Set<String> IS = Set.of("is", "are");

    private final Set<Integer> formBlocks;

    BlankBoxes(Set<Integer> formBlocks) {
        this.formBlocks = formBlocks;
    }

    List<Leftover> in(ReadText text) {
        List<Leftover> found = new ArrayList<>();
        Set<Integer> blocks = new HashSet<>();
        List<Form> forms = text.forms().forms();
        boolean approved = forms.stream().flatMap(form -> form.entries().stream())
                .anyMatch(entry -> entry.kind().name().startsWith("APPROVED") && !entry.isBlank());
        Set<Integer> openers = openers(text.sentences());
        for (Form form : forms) {
            for (Entry entry : form.entries()) {
                boolean own = form.kind() != Form.Kind.ROW && isEmpty(entry) && SchoolNames.in(entry.label()).isEmpty()
                        && !formBlocks.contains(entry.quotation().block())
                        && !openers.contains(entry.quotation().block());
                if (own && blocks.add(entry.quotation().block())) {
                    boolean signature = entry.kind() == Label.SIGNED || entry.kind() == Label.DATE;
                    found.add(new Leftover(Leftover.What.BLANK, entry.quotation(),
                            signature && approved || entry.kind() == Label.OTHER && entry.value().isBlank()
                                    && form.kind() == Form.Kind.LINES ? Certainty.LIKELY : Certainty.SURE));
                }
            }
        }
        unfinished(text, approved).stream().filter(line -> blocks.add(line.quotation().block())).forEach(found::add);
        return found;
    }

    /** The blocks that only open a list or a table: "These are told to families every year:". */
    private static Set<Integer> openers(List<Sentence> sentences) {
        Set<Integer> openers = new HashSet<>();
        for (int at = 1; at < sentences.size(); at++) {
            Sentence before = sentences.get(at - 1);
            Sentence.Kind kind = sentences.get(at).kind();
            boolean list = before.kind() == Sentence.Kind.PROSE && kind != Sentence.Kind.PROSE && kind != Sentence.Kind.HEADING;
            if (list && before.text().endsWith(":")) {
                openers.add(before.quotation().block());
            }
        }
        return openers;
    }

    /** A dash says that there is nothing to say; a box is for whoever does what stands beside it; a question is one of a form. */
    private static boolean isEmpty(Entry entry) {
        return isEmpty(entry.label(), entry.value());
    }

    private static boolean isEmpty(String label, String value) {
        boolean mark = !value.isBlank() && value.strip().chars().allMatch(letter -> MARKS.indexOf(letter) >= 0);
        return Blank.is(value) && !mark && !value.equalsIgnoreCase("none") && !label.contains("?")
                && label.split(" ").length <= LONGEST_LABEL;
    }

    /** "The nominated officer is:" with nothing after it, or a line to write on. */
    private List<Leftover> unfinished(ReadText text, boolean approved) {
        List<Leftover> found = new ArrayList<>();
        List<Sentence> sentences = text.sentences();
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            boolean last = at + 1 == sentences.size() || sentences.get(at + 1).kind() == Sentence.Kind.HEADING
                    || startsAnew(sentences.get(at + 1));
            boolean open = last && sentence.kind() == Sentence.Kind.PROSE && asksFor(sentence);
            boolean line = (isLine(sentence.text()) || isRow(sentence)) && !formBlocks.contains(sentence.quotation().block());
            if (open || line) {
                boolean signature = Label.of(sentence.text()) == Label.SIGNED || Remains.CUES.has("signature", sentence.tokens());
                found.add(new Leftover(Leftover.What.BLANK, sentence.quotation(),
                        line && signature && approved ? Certainty.LIKELY : Certainty.SURE));
            }
        }
        return found;
    }

    /** A row of two cells, a label of a status table and nothing beside it. */
    private static boolean isRow(Sentence row) {
        List<Context.Cell> cells = row.context().columns();
        return cells.size() == 2 && row.number() < HEAD && isEmpty(cells.get(0).text(), cells.get(1).text())
                && Label.of(cells.get(0).text()) != Label.NONE && Label.of(cells.get(0).text()) != Label.OTHER;
    }

    private static boolean asksFor(Sentence sentence) {
        List<Token> tokens = CuesIn.of(Remains.CUES, sentence).tokens();
        return sentence.text().endsWith(":") && tokens.size() > 1 && IS.contains(tokens.get(tokens.size() - 2).word());
    }

    /** A line to write on that stands in no quotation; dots before a number lead to a page. */
    private static boolean isLine(String text) {
        int dots = text.indexOf("....");
        int strokes = text.indexOf("___");
        int line = dots < 0 || strokes >= 0 && strokes < dots ? strokes : dots;
        boolean contents = Character.isDigit(text.charAt(text.length() - 1));
        return line >= 0 && !contents && text.substring(0, line).chars().filter(letter -> letter == '"').count() % 2 == 0;
    }

    /** A numbered paragraph begins something else. */
    private static boolean startsAnew(Sentence next) {
        return next.kind() == Sentence.Kind.PROSE && !next.text().isEmpty() && Character.isDigit(next.text().charAt(0));
    }
}
