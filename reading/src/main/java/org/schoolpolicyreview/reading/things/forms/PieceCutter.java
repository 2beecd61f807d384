package org.schoolpolicyreview.reading.things.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.Span;

/** Cuts a block's text into labels with values, and sentences. */
final class PieceCutter {

    /**
     * Where a label, if any, and its value stand.
     *
     * @param label the label; without letters if it is a sentence
     * @param value the value, or the sentence
     */
    record Cut(Span label, Span value) {
        Span all() {
            return new Span(Math.min(label.length() == 0 ? value.start() : label.start(), value.start()), value.end());
        }
    }

    /** A sentence of more letters has lost its full stops; it is cut so that reading stays linear. */
    private static final int LONGEST = 1500;
    /** So many words after "by" or "signed" may tell who. */
    private static final int BY = 6;
    /** What may stand between two words of a label. */
    private static final Set<String> JOINTS = Set.of(" ", "/", "-", " / ", " (", ") ");

    private final String text;
    private final Words words;
    private final List<FoundDate> dates;

    private PieceCutter(String text) {
        this.text = text;
        this.words = Words.of(text);
        this.dates = FoundDate.inSentence(text);
    }

    static List<Cut> cut(String text) {
        return new PieceCutter(text).cut();
    }

    private List<Cut> cut() {
        List<Cut> cuts = new ArrayList<>();
        List<Span> labels = labels();
        int at = 0;
        for (int number = 0; number <= labels.size(); number++) {
            int next = number < labels.size() ? labels.get(number).start() : text.length();
            sentences(at, next, cuts);
            if (number < labels.size()) {
                Span label = labels.get(number);
                int limit = number + 1 < labels.size() ? labels.get(number + 1).start() : text.length();
                int start = afterMark(label.end(), limit);
                int end = sentenceEnd(start, limit);
                cuts.add(new Cut(label, trimmed(start, end)));
                at = end;
            }
        }
        return cuts;
    }

    private void sentences(int from, int to, List<Cut> cuts) {
        int start = from;
        while (start < to) {
            int end = sentenceEnd(start, to);
            Span sentence = trimmed(start, end);
            if (sentence.length() > 1) {
                cuts.add(new Cut(new Span(sentence.start(), sentence.start()), sentence));
            }
            start = Math.max(end, start + 1);
        }
    }

    /** The labels: runs of label words before a colon or a line of dots. */
    private List<Span> labels() {
        List<Span> labels = new ArrayList<>();
        int from = 0;
        for (int word = 0; word < words.size(); word++) {
            String after = words.after(word);
            boolean colon = after.startsWith(":") || after.startsWith(" :");
            boolean toFillIn = Blank.startsLine(after.strip());
            boolean dash = after.equals(" \u2013 ") || after.equals(" - ");
            if (dash || !colon && isBeforeDate(word) && !Label.isPreposition(words.word(word))) {
                int first = firstOfLabel(word, from);
                boolean sentence = Label.isOfSentences(words, first, word + 1);
                if (first <= word && !sentence && words.at(first).capital() && isOfTime(Label.of(words.between(first, word + 1)))) {
                    labels.add(new Span(words.at(first).span().start(), words.at(word).span().end()));
                    from = word + 1;
                }
            } else if (colon || toFillIn || after.startsWith(") ") && Blank.startsLine(after.substring(1).strip())) {
                int first = firstOfLabel(word, from);
                if (first <= word && isLabel(Label.of(words.between(first, word + 1)), first)) {
                    labels.add(new Span(words.at(first).span().start(), words.at(word).span().end()));
                }
                from = word + 1;
            }
        }
        return labels;
    }

    /** "Next review July 2027": a date that ends what is said of it stands right after the word. */
    private boolean isBeforeDate(int word) {
        int start = word + 1 < words.size() ? words.at(word + 1).span().start() : -1;
        for (FoundDate date : dates) {
            if (date.span().start() == start) {
                int next = words.indexAt(date.span().end());
                String gap = text.substring(date.span().end(), next < words.size() ? words.at(next).span().start()
                        : text.length());
                return !gap.isBlank() || next >= words.size() || words.at(next).capital();
            }
        }
        return false;
    }

    private static boolean isOfTime(Label label) {
        return switch (label) {
            case APPROVED_BY, APPROVED_ON, APPROVED, NEXT_REVIEW, LAST_REVIEW, REVIEW, IN_FORCE -> true;
            default -> false;
        };
    }

    /**
     * A label that says nothing of approval or review is one at the start of a sentence only; and the end of a sentence that
     * opens a list ("when all of these have been looked at:") is none at all.
     */
    private boolean isLabel(Label label, int first) {
        boolean starts = first == 0 || !words.after(first - 1).equals(" ");
        if (!starts && !words.at(first).capital() && Label.isOfClauses(words.word(first - 1))) {
            return false;
        }
        return label != Label.NONE && (starts || label != Label.OTHER && label != Label.BODY && label != Label.PERIOD);
    }

    private int firstOfLabel(int last, int from) {
        int first = last + 1;
        while (first > from && (first > last || joined(first - 1)) && Label.holds(words, first - 1, afterBy(first - 1, from))) {
            first--;
        }
        if (Bodies.endingBefore(words, last).start() == 0 && from == 0 && last > 0 && Label.of(words.word(last)) == Label.APPROVED) {
            return 0;
        }
        while (first < last && (words.word(first).equals("and") || first > from && Label.endsABody(words, first))) {
            first++;
        }
        return first;
    }

    private boolean joined(int word) {
        return JOINTS.contains(words.after(word));
    }

    private boolean afterBy(int word, int from) {
        for (int before = word - 1; before >= Math.max(from, word - BY); before--) {
            if (words.word(before).equals("by") || words.word(before).equals("signed")) {
                return true;
            }
        }
        return false;
    }

    private int afterMark(int from, int limit) {
        int at = from;
        while (at < limit && " :)-\u2013".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int sentenceEnd(int from, int limit) {
        for (int at = from; at < limit; at++) {
            char letter = text.charAt(at);
            boolean end = ".?!".indexOf(letter) >= 0 && !isInDate(at) && at + 2 < limit && text.charAt(at + 1) == ' '
                    && !Character.isLowerCase(text.charAt(at + 2)) && at > from && text.charAt(at - 1) != '.'
                    && !isNumberOfParagraph(from, at) && !isInitial(at);
            boolean tooLong = letter == ' ' && at - from > LONGEST;
            if (tooLong || end || letter == ';' || letter == '\u00b7' || letter == '|') {
                return at + 1;
            }
        }
        return limit;
    }

    /** The point of "21st Jan. 2025". */
    private boolean isInDate(int at) {
        for (FoundDate date : dates) {
            if (date.span().start() < at && at < date.span().end() - 1) {
                return true;
            }
        }
        return false;
    }

    /** "1. ", "12.3. " and initials. */
    private boolean isNumberOfParagraph(int from, int at) {
        return at - from <= 4 && text.substring(from, at).chars().noneMatch(Character::isLowerCase);
    }

    /** "Signed: J. Person": a capital alone before a point. */
    private boolean isInitial(int at) {
        return at > 1 && Character.isUpperCase(text.charAt(at - 1)) && text.charAt(at - 2) == ' ';
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && " ;|\u00b7".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }
}
