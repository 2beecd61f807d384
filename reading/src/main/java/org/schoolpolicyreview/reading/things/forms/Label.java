package org.schoolpolicyreview.reading.things.forms;

import java.util.HashSet;
import java.util.Set;

/** What a label of a status table or a document control line says of its value. */
public enum Label {
    /** Who approved. */
    APPROVED_BY,
    /** When it was approved. */
    APPROVED_ON,
    /** Who approved, or when, or both. */
    APPROVED,
    /** A place for a signature. */
    SIGNED,
    /** The body in charge. */
    BODY,
    /** A date; of what, its neighbours say. */
    DATE,
    /** When it is reviewed next, or until when it is valid. */
    NEXT_REVIEW,
    /** When it was reviewed last. */
    LAST_REVIEW,
    /** A review: the last, the next, or how often. */
    REVIEW,
    /** How often it is reviewed. */
    CYCLE,
    /** The years that it covers. */
    PERIOD,
    /** From when it applies. */
    IN_FORCE,
    /** The number of its version. */
    VERSION,
    /** The date of its version. */
    VERSION_DATE,
    /** Its status. */
    STATUS,
    /** What it replaces. */
    REPLACES,
    /** The document that a row is about. */
    SUBJECT,
    /** Something else that status tables tell: author, owner, date of publication. */
    OTHER,
    /** No label of a status table. */
    NONE;

    private static final PhraseBook BOOK = PhraseBook.beside(Label.class, "labels.txt");
    private static final PhraseBook VERBS = PhraseBook.beside(Label.class, "verbs.txt");
    private static final int LONGEST = 9;
    private static final int LONGEST_PHRASE = 4;

    /** What a label says; {@link #NONE} if it is none that is known. */
    public static Label of(String text) {
        Words words = Words.of(text, LONGEST + 1);
        if (words.size() == 0 || words.size() > LONGEST) {
            return NONE;
        }
        Set<String> keys = new HashSet<>();
        BOOK.in(words).forEach(hit -> keys.add(hit.key()));
        keys.remove("filler");
        keys.remove("sentence");
        if (keys.size() == 1 && keys.contains("content")) {
            return NONE;
        }
        return of(keys);
    }

    private static Label of(Set<String> keys) {
        if (keys.contains("superseded")) {
            return REPLACES;
        }
        if (keys.contains("report")) {
            return OTHER;
        }
        if (keys.contains("back")) {
            return keys.contains("prepared") ? OTHER : NEXT_REVIEW;
        }
        boolean often = keys.contains("cycle") && keys.size() == 1
                || keys.contains("review") && (keys.contains("cycle") || keys.contains("period"));
        if (often) {
            return CYCLE;
        }
        if (keys.contains("until")) {
            return NEXT_REVIEW;
        }
        boolean next = keys.contains("next");
        boolean ahead = next || keys.contains("ahead");
        if (ahead && (keys.contains("review") || keys.contains("date") && !keys.contains("approve") || keys.size() == 1
                || next && keys.contains("ahead")) || next && keys.contains("approve")) {
            return NEXT_REVIEW;
        }
        if (keys.contains("approve")) {
            // "Agreed action" is of a form that is filled in, not of the document.
            if (keys.contains("content") && keys.size() == 2) {
                return NONE;
            }
            return keys.contains("prepared") && !keys.contains("by") ? OTHER : approval(keys);
        }
        return other(keys);
    }

    private static Label approval(Set<String> keys) {
        if (keys.contains("date")) {
            return keys.contains("by") ? APPROVED : APPROVED_ON;
        }
        return keys.contains("by") ? APPROVED_BY : APPROVED;
    }

    private static Label other(Set<String> keys) {
        if (keys.contains("last") && keys.contains("version")) {
            return VERSION;
        }
        if (keys.contains("review") || keys.contains("last")) {
            boolean someoneElse = keys.contains("prepared") && !keys.contains("last");
            boolean aTime = keys.contains("last") || keys.contains("date") && !keys.contains("review");
            return someoneElse ? OTHER : aTime ? LAST_REVIEW : REVIEW;
        }
        if (keys.contains("force")) {
            return IN_FORCE;
        }
        if (keys.contains("period")) {
            return PERIOD;
        }
        if (keys.contains("version")) {
            return keys.contains("date") ? VERSION_DATE : VERSION;
        }
        if (keys.contains("signed")) {
            return SIGNED;
        }
        if (keys.contains("status")) {
            return STATUS;
        }
        if (keys.contains("prepared")) {
            return OTHER;
        }
        if (keys.contains("date")) {
            return DATE;
        }
        return keys.contains("by") || keys.contains("whom") ? BODY : NONE;
    }

    /** Whether a word ends the name of a body, after which a label may begin: "Full Governing Body Date: 12/9/25". */
    static boolean endsABody(Words words, int index) {
        return !words.word(index).equals("by")
                && BOOK.at(words, index).filter(hit -> hit.key().equals("by") || hit.key().equals("whom")).isPresent();
    }

    /** Whether a word can be part of a label. */
    static boolean holds(Words words, int index, boolean afterBy) {
        for (int from = index; from >= Math.max(0, index - LONGEST_PHRASE); from--) {
            if (BOOK.at(words, from).filter(hit -> hit.to() > index && (afterBy || !hit.key().equals("whom"))).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column head tells that the rows are objectives, actions or incidents, not versions of the document. */
    static boolean isOfContents(String head) {
        return of(head) == NONE && BOOK.has(Words.of(head), "content") && !FormSubjects.isHead(head);
    }

    /** Whether a sentence, and no label, goes on from this word to a date. */
    static boolean isPreposition(String word) {
        return word.equals("on") || word.equals("by") || word.equals("from");
    }

    /** Whether a word before it shows that a label is the end of a clause: "have been looked at", "will be reviewed". */
    static boolean isOfClauses(String word) {
        return VERBS.speaksOf(Words.of(word));
    }

    /** Whether words that sentences are made of stand among these: "The last review was in". */
    static boolean isOfSentences(Words words, int from, int to) {
        for (int at = from; at < to; at++) {
            if (BOOK.at(words, at).filter(hit -> hit.key().equals("sentence")).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is a label that is known and nothing else. */
    static boolean isWhole(String text) {
        Words words = Words.of(text);
        for (int at = 0; at < words.size(); at++) {
            if (!holds(words, at, true)) {
                return false;
            }
        }
        return of(text) != NONE;
    }
}
