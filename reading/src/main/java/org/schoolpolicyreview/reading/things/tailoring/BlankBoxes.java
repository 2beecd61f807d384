package org.schoolpolicyreview.reading.things.tailoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Leftover;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.forms.Entry;
import org.schoolpolicyreview.reading.things.forms.Form;
import org.schoolpolicyreview.reading.things.forms.Forms;
import org.schoolpolicyreview.reading.things.forms.Label;

/** Finds the document's own boxes and lines that nobody filled in. Forms for families are left out. */
final class BlankBoxes {

    private static final int LONGEST_LABEL = 6;
    private static final Set<String> IS = Set.of("is", "are");

    private final Set<Integer> formBlocks;

    BlankBoxes(Set<Integer> formBlocks) {
        this.formBlocks = formBlocks;
    }

    List<Leftover> in(ReadText text) {
        List<Leftover> found = new ArrayList<>();
        Set<Integer> blocks = new HashSet<>();
        List<Form> forms = Forms.of(text).forms();
        boolean approved = forms.stream().flatMap(form -> form.entries().stream())
                .anyMatch(entry -> entry.kind().name().startsWith("APPROVED") && !entry.isBlank());
        for (Form form : forms) {
            for (Entry entry : form.entries()) {
                boolean own = form.kind() != Form.Kind.ROW && isEmpty(entry)
                        && !formBlocks.contains(entry.quotation().block());
                if (own && blocks.add(entry.quotation().block())) {
                    boolean signature = entry.kind() == Label.SIGNED || entry.kind() == Label.DATE;
                    found.add(new Leftover(Leftover.What.BLANK, entry.quotation(),
                            signature && approved || entry.kind() == Label.OTHER && entry.value().isBlank()
                                    && form.kind() == Form.Kind.LINES ? Certainty.LIKELY : Certainty.SURE));
                }
            }
        }
        found.addAll(unfinished(text));
        return found;
    }

    /** A dash says that there is nothing to say; a question is one of a form. */
    private static boolean isEmpty(Entry entry) {
        boolean dash = !entry.value().isBlank() && entry.value().strip().chars().allMatch(letter -> "-\u2013\u2014".indexOf(letter) >= 0);
        return entry.isBlank() && !dash && !entry.value().equalsIgnoreCase("none") && !entry.label().contains("?")
                && entry.label().split(" ").length <= LONGEST_LABEL;
    }

    /** "The nominated officer is:" with nothing after it. */
    private static List<Leftover> unfinished(ReadText text) {
        List<Leftover> found = new ArrayList<>();
        List<Sentence> sentences = text.sentences();
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            boolean last = at + 1 == sentences.size() || sentences.get(at + 1).kind() == Sentence.Kind.HEADING
                    || startsAnew(sentences.get(at + 1));
            if (last && sentence.text().endsWith(":") && sentence.kind() == Sentence.Kind.PROSE) {
                List<Token> tokens = CuesIn.of(Remains.CUES, sentence.text()).tokens();
                if (tokens.size() > 1 && IS.contains(tokens.get(tokens.size() - 2).word())) {
                    found.add(new Leftover(Leftover.What.BLANK, sentence.quotation(), Certainty.SURE));
                }
            }
        }
        return found;
    }

    /** A numbered paragraph begins something else. */
    private static boolean startsAnew(Sentence next) {
        return next.kind() == Sentence.Kind.PROSE && !next.text().isEmpty() && Character.isDigit(next.text().charAt(0));
    }
}
