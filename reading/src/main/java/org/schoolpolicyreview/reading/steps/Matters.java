package org.schoolpolicyreview.reading.steps;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.reading.ReadDocument;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Words;

/**
 * Tells, sentence by sentence in reading order, whether the text speaks of racist incidents. A behaviour policy gives times
 * for many other things.
 */
final class Matters {

    private static final PhraseBook BOOK = PhraseBook.beside(Matters.class, "matters.txt");
    private static final Set<DocumentKind> ABOUT_RACISM =
            Set.of(DocumentKind.RACIST_INCIDENT_POLICY, DocumentKind.ANTI_RACIST_POLICY);

    private final boolean throughout;
    private final boolean ofBullying;
    private final boolean handedOver;
    private final Set<Integer> takenIn;
    private boolean ownWords;
    private int block = -1;
    private boolean blockOfRacism;
    private List<String> headings = List.of();
    private boolean sectionOfRacism;

    Matters(ReadDocument document) {
        throughout = document.identity().kinds().stream().anyMatch(ABOUT_RACISM::contains)
                || speaks(document.identity().title(), "racism");
        ofBullying = !throughout && document.identity().kinds().get(0) == DocumentKind.ANTI_BULLYING_POLICY;
        List<Words> onRacism = !ofBullying ? List.of() : document.sentences().stream().map(each -> Words.of(each.text()))
                .filter(words -> BOOK.has(words, "racism")).toList();
        takenIn = !ofBullying ? Set.of() : document.sentences().stream().filter(Matters::takesIn)
                .map(each -> each.quotation().block()).collect(Collectors.toSet());
        handedOver = onRacism.isEmpty() || onRacism.stream().anyMatch(words -> BOOK.has(words, "handed"));
    }

    /** "This applies to all forms of bullying, racist bullying included": what its paragraph says holds for that too. */
    private static boolean takesIn(Sentence sentence) {
        Words words = Words.of(sentence.text());
        return BOOK.has(words, "takes-in") && BOOK.has(words, "racism") && !BOOK.has(words, "handed") && !BOOK.has(words, "never");
    }

    /** Goes on to the next sentence; whether it speaks of racist incidents. */
    boolean next(Sentence sentence) {
        if (!sentence.context().headings().equals(headings)) {
            headings = sentence.context().headings();
            sectionOfRacism = false;
        }
        boolean sameBlock = sentence.quotation().block() == block;
        block = sentence.quotation().block();
        Words words = Words.of(sentence.text());
        boolean never = BOOK.has(words, "never");
        boolean racism = BOOK.has(words, "racism") && !never;
        boolean other = BOOK.has(words, "other") || !ofBullying && BOOK.has(words, "bullying") || never;
        boolean goesOn = sameBlock && blockOfRacism;
        blockOfRacism = racism || goesOn && !other;
        sectionOfRacism |= racism;
        ownWords = racism || goesOn || takenIn.contains(block);
        return racism || !other && (goesOn || throughout());
    }

    /**
     * Whether the sentence is of bullying at large, in a policy that hands racist bullying to another document, or says
     * nothing of it: its times are perhaps not meant for racist incidents.
     */
    boolean isPerhapsOther() {
        return ofBullying && handedOver && !ownWords;
    }

    /** Whether an earlier sentence under the same heading speaks of racism. */
    boolean isSectionOfRacism() {
        return sectionOfRacism;
    }

    private boolean throughout() {
        for (int level = headings.size() - 1; level >= 0; level--) {
            if (speaks(headings.get(level), "racism")) {
                return true;
            }
            if (speaks(headings.get(level), "other") || !ofBullying && speaks(headings.get(level), "bullying") || speaks(headings.get(level), "never")) {
                return false;
            }
        }
        return throughout || ofBullying;
    }

    private static boolean speaks(String text, String key) {
        return BOOK.has(Words.of(text), key);
    }
}
