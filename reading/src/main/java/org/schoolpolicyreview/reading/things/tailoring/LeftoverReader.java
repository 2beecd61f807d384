package org.schoolpolicyreview.reading.things.tailoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Leftover;
import org.schoolpolicyreview.reading.things.ThingReader;
import org.schoolpolicyreview.reading.things.forms.Blank;

/**
 * Reads what remains of a template or a draft. The mark "[name]" that stands in place of a person's name is none, and
 * neither is a line of a form that families or staff fill in.
 */
public final class LeftoverReader implements ThingReader {

    /** A sentence with so many lines to fill in is a form. */
    private static final int FORM_LINES = 3;

    @Override
    public List<Leftover> read(ReadText text) {
        boolean form = Remains.CUES.has("form-title", text.identity().title());
        SchoolNames names = new SchoolNames(text);
        List<Leftover> found = new ArrayList<>();
        Set<Integer> formBlocks = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            boolean ofForm = form || isForm(sentence);
            if (ofForm) {
                formBlocks.add(sentence.quotation().block());
            }
            Remains.in(sentence, ofForm).or(() -> OtherSchools.in(sentence, names)).ifPresent(found::add);
        }
        Set<Integer> blocks = new HashSet<>();
        found.forEach(leftover -> blocks.add(leftover.quotation().block()));
        new BlankBoxes(formBlocks).in(text).stream().filter(blank -> !blocks.contains(blank.quotation().block()))
                .forEach(found::add);
        return found.stream().sorted(Comparator.comparingInt(leftover -> leftover.quotation().block())).toList();
    }

    private static boolean isForm(Sentence sentence) {
        boolean headed = sentence.context().heading().filter(heading -> Remains.CUES.has("form", heading)).isPresent()
                || sentence.context().columns().stream().anyMatch(cell -> Remains.CUES.has("form-title", cell.head()));
        return headed || lines(sentence.text()) >= FORM_LINES;
    }

    private static int lines(String text) {
        int lines = 0;
        int at = 0;
        while (at < text.length()) {
            if (Blank.startsLine(text.substring(at, Math.min(text.length(), at + FORM_LINES)))) {
                lines++;
                while (at < text.length() && "._\u2026".indexOf(text.charAt(at)) >= 0) {
                    at++;
                }
            }
            at++;
        }
        return lines;
    }
}
