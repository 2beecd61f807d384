package org.schoolpolicyreview.reading.things.forms;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.things.Subject;

/** Tells what a sentence speaks of: the document, its objectives, its information, or something else. */
public final class Nouns {

    private static final PhraseBook BOOK = PhraseBook.beside(Nouns.class, "nouns.txt");
    private static final PhraseBook VERBS = PhraseBook.beside(Nouns.class, "verbs.txt");
    private static final int LONGEST_NAME = 6;
    private static final int NEAR = 4;

    private final Words title;

    /** For a document with this title, whose words tell its own name from those of other documents. */
    public Nouns(String title) {
        this.title = Words.of(title);
    }

    /** What the last noun before a word speaks of. */
    public Optional<Subject> lastBefore(Words words, int index) {
        return head(words, BOOK.in(words).stream().filter(hit -> hit.to() <= index).toList())
                .map(hit -> subject(words, hit));
    }

    /**
     * What the subject of a verb is: the last noun before it, or the first of the sentence if the verb follows another with
     * "and", as in "This policy was agreed at the June meeting and will be reviewed in 2027".
     */
    public Optional<Subject> subjectOf(Words words, int verb) {
        int at = verb;
        while (at > 0 && VERBS.at(words, at - 1).isPresent()) {
            at--;
        }
        if (!words.word(at - 1).equals("and")) {
            return lastBefore(words, verb);
        }
        return BOOK.in(words).stream().filter(hit -> hit.to() <= verb).findFirst().map(hit -> subject(words, hit));
    }

    /** What the first noun from a word on speaks of, if it stands within so many words. */
    public Optional<Subject> firstFrom(Words words, int index, int within) {
        for (int at = index; at < index + within; at++) {
            if (words.word(at).equals("it")) {
                return Optional.of(Subject.THIS_DOCUMENT);
            }
            Optional<PhraseBook.Hit> hit = BOOK.at(words, at);
            if (hit.isPresent()) {
                PhraseBook.Hit whole = hit.get();
                Optional<PhraseBook.Hit> next = BOOK.at(words, whole.to());
                return Optional.of(subject(words, next.orElse(whole)));
            }
            if (at > index && words.after(at - 1).contains(".")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the last noun before a word, or else the first after it within so many words, names a document or its parts. */
    public boolean isOfDocuments(Words words, int before, int after, int within) {
        Optional<PhraseBook.Hit> hit = last(BOOK.in(words).stream().filter(each -> each.to() <= before).toList())
                .or(() -> BOOK.in(words).stream().filter(each -> each.from() >= after && each.from() < after + within).findFirst());
        return hit.isPresent() && !hit.get().key().equals("other") && !hit.get().key().equals("part");
    }

    /** Whether any noun of the words speaks of this. */
    public boolean speaksOf(Words words, Subject subject) {
        return BOOK.in(words).stream().anyMatch(hit -> subject(words, hit) == subject);
    }

    /** Whether a section, a paragraph or the dates of the document are named last before a word. */
    public boolean speaksOfPart(Words words, int index) {
        return last(BOOK.in(words).stream().filter(hit -> hit.from() <= index + 2 && hit.to() >= index - NEAR).toList())
                .filter(hit -> hit.key().equals("part")).isPresent();
    }

    /** Whether the title of the document speaks of its objectives. */
    public boolean isAboutObjectives() {
        return BOOK.has(title, "objectives");
    }

    /** Whether the words name a document, this one or another. */
    public boolean speaksOfDocument(Words words) {
        return BOOK.has(words, "document");
    }

    /** The last noun; of "the figures on this page" and "the objectives in this policy" the one before. */
    private static Optional<PhraseBook.Hit> head(Words words, List<PhraseBook.Hit> hits) {
        Optional<PhraseBook.Hit> last = last(hits);
        int before = last.map(hit -> isOneOf(words.word(hit.from() - 1), "this", "the", "our") ? hit.from() - 2 : hit.from() - 1)
                .orElse(-1);
        boolean within = before > 0 && hits.size() > 1 && isOneOf(words.word(before), "on", "in", "of");
        PhraseBook.Hit other = within ? hits.get(hits.size() - 2) : null;
        boolean held = other != null && other.to() == before
                && isOneOf(other.key(), "objectives", "information", "figures");
        return held ? Optional.of(other) : last;
    }

    private static Optional<PhraseBook.Hit> last(List<PhraseBook.Hit> hits) {
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(hits.size() - 1));
    }

    private Subject subject(Words words, PhraseBook.Hit hit) {
        return switch (hit.key()) {
            case "document", "part" -> (hit.key().equals("document") || isInTitle(words.word(hit.to() - 1))) && isOwn(words, hit) ? Subject.THIS_DOCUMENT : Subject.OTHER;
            case "objectives" -> Subject.OBJECTIVES;
            case "information" -> Subject.INFORMATION;
            // Figures are the equality information where that is what the document holds; elsewhere they count something else.
            case "figures" -> BOOK.has(title, "information") ? Subject.INFORMATION : Subject.OTHER;
            default -> Subject.OTHER;
        };
    }

    /** "This policy", "the policy", and its own title are; "the Uniform Policy" is another, "policies" are all. */
    private boolean isOwn(Words words, PhraseBook.Hit hit) {
        if (words.word(hit.from()).equals("policies")) {
            return false;
        }
        for (int at = hit.from() - 1; at >= Math.max(0, hit.from() - LONGEST_NAME); at--) {
            String word = words.word(at);
            if (isOneOf(word, "this", "these")) {
                return true;
            }
            if (isOneOf(word, "the", "our", "whole", "new", "present", "current") || at < 0) {
                return true;
            }
            if (isOneOf(word, "each", "every", "any", "all", "other", "another", "a", "an", "your", "his", "her", "old",
                    "previous", "earlier", "their", "last")) {
                return false;
            }
            if (!isInTitle(word) && !isOneOf(word, "and", "of", "for", "school", "trust", "s", "one", "two", "three", "four",
                    "five", "year", "rolling")) {
                return words.after(at).contains(".") || words.after(at).contains(",");
            }
        }
        return true;
    }

    private boolean isInTitle(String word) {
        for (int at = 0; at < title.size(); at++) {
            if (title.word(at).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(String word, String... words) {
        return List.of(words).contains(word);
    }
}
