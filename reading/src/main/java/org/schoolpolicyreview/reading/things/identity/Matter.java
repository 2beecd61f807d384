package org.schoolpolicyreview.reading.things.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Words;

/** What a document is about, where its title alone would mislead. */
final class Matter {

    private static final PhraseBook MATTERS = PhraseBook.beside(Matter.class, "matters.txt");
    /** A card is about racism if it names it so often, and once in so many words. */
    private static final int OFTEN = 3;
    private static final int WORDS_FOR_ONE = 120;
    private static final Set<DocumentKind> SMALL = Set.of(DocumentKind.COMMUNICATIONS_POLICY, DocumentKind.OTHER);

    private Matter() {}

    /**
     * The kinds that a title names, set right: "Anti-racism: how we respond" is a procedure for incidents, and "Equality at
     * our school" over a page no policy.
     *
     * @param named the kinds that it seems to name
     * @param ofFile those that the name of the file names
     * @param page whether its cover is that of a page of a website
     */
    static Set<DocumentKind> kinds(String title, Set<DocumentKind> named, Set<DocumentKind> ofFile, boolean page) {
        Words words = Words.of(title);
        Set<DocumentKind> kinds = new LinkedHashSet<>(named);
        boolean promise = MATTERS.has(words, "promise");
        if (named.contains(DocumentKind.ANTI_RACIST_POLICY) && MATTERS.has(words, "response")) {
            kinds.clear();
            kinds.add(DocumentKind.RACIST_INCIDENT_POLICY);
            if (promise) {
                kinds.addAll(named);
            }
        }
        boolean matter = MATTERS.has(words, "racism") || MATTERS.has(words, "prejudice");
        if (SMALL.containsAll(named) && matter && MATTERS.has(words, "happening")) {
            ofFile.stream().filter(SMALL::contains).forEach(kinds::add); // a leaflet on it is a leaflet in the first place
            kinds.add(DocumentKind.RACIST_INCIDENT_POLICY);
        }
        boolean told = page || !ofFile.isEmpty() && !ofFile.equals(kinds);
        return told ? ofPage(title, kinds) : kinds;
    }

    /** The kinds that the words of a page name: "Equality" alone is its subject. */
    static Set<DocumentKind> ofPage(String words, Set<DocumentKind> named) {
        Set<DocumentKind> kinds = new LinkedHashSet<>(named);
        if (MATTERS.has(Words.of(words), "subject") && !MATTERS.has(Words.of(words), "promise")) {
            kinds.remove(DocumentKind.EQUALITY_POLICY);
        }
        return kinds;
    }

    /** Whether a card, a handout or a form is about racism, whatever its title says. */
    static boolean isOfRacism(Set<DocumentKind> kinds, List<Sentence> sentences) {
        if (!SMALL.containsAll(kinds)) {
            return false;
        }
        int words = 0;
        int named = 0;
        for (Sentence sentence : sentences) {
            Words own = Words.of(sentence.text());
            words += own.size();
            named += MATTERS.in(own).stream().filter(hit -> hit.key().equals("racism")).count();
        }
        return named >= OFTEN && named * WORDS_FOR_ONE >= words;
    }
}
