package org.schoolpolicyreview.reading.things.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.forms.Entry;
import org.schoolpolicyreview.reading.things.forms.Form;
import org.schoolpolicyreview.reading.things.forms.Forms;
import org.schoolpolicyreview.reading.things.forms.Label;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Piece;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Reads the number of the version, and whether the document says that it is a draft or has been superseded. */
final class VersionReader {

    private static final PhraseBook WORDS = PhraseBook.beside(VersionReader.class, "title-words.txt");
    /** So many sentences are the head of a document. */
    private static final int HEAD = 10;
    /** "September 2025" and "2 of 2024" are versions too. */
    private static final int LONGEST = 4;

    /** The number of the version, from a label or from "version 4" at an edge of the document; the latest of a history. */
    Optional<String> number(Forms forms) {
        List<Entry> labelled = forms.forms().stream().map(Form::entries).flatMap(List::stream)
                .filter(entry -> entry.kind() == Label.VERSION && !entry.isBlank() && isNumber(entry)).toList();
        if (!labelled.isEmpty()) {
            return Optional.of(plain(labelled.get(labelled.size() - 1).value()));
        }
        return forms.sentences().stream().filter(piece -> piece.where() == Piece.Where.EDGE)
                .flatMap(piece -> said(piece.value()).stream()).findFirst();
    }

    /** "Student version: four panels" is no number. */
    private static boolean isNumber(Entry entry) {
        return entry.value().chars().anyMatch(Character::isDigit) && Words.of(plain(entry.value())).size() <= LONGEST
                && entry.where() != Piece.Where.BODY;
    }

    /** "4.1 (paragraph 6.4 corrected)" is 4.1. */
    private static String plain(String value) {
        int bracket = value.indexOf('(');
        int comma = value.indexOf(',');
        int end = bracket > 0 ? bracket : value.length();
        return value.substring(0, comma > 0 ? Math.min(comma, end) : end).strip();
    }

    private static Optional<String> said(String sentence) {
        Words words = Words.of(sentence);
        for (int at = 0; at + 1 < words.size(); at++) {
            boolean version = words.word(at).equals("version") || words.word(at).equals("edition")
                    || words.word(at).equals("v") || words.word(at).equals("issue");
            boolean number = words.word(at + 1).chars().allMatch(Character::isDigit) && words.word(at + 1).length() <= 3;
            if (version && number) {
                boolean point = words.after(at + 1).equals(".") && !words.word(at + 2).isEmpty()
                        && words.word(at + 2).chars().allMatch(Character::isDigit);
                return Optional.of(words.between(at + 1, point ? at + 3 : at + 2));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether it is the version that holds: yes, unless its head or its status says otherwise. A history of versions tells of
     * drafts and of superseded ones, and still belongs to the one that holds.
     */
    Standing standing(Forms forms, List<Sentence> sentences) {
        boolean status = saysAnother(forms, form -> form.kind() != Form.Kind.ROW)
                || forms.forms().stream().filter(form -> form.kind() == Form.Kind.ROW)
                        .filter(form -> versions(form).findAny().isPresent()).count() == 1
                        && saysAnother(forms, form -> form.kind() == Form.Kind.ROW);
        boolean head = sentences.stream().limit(HEAD).filter(sentence -> sentence.kind() != Sentence.Kind.ROW)
                .anyMatch(VersionReader::isMark);
        return status || head ? Standing.NO : Standing.YES;
    }

    private static boolean saysAnother(Forms forms, Predicate<Form> which) {
        return forms.forms().stream().filter(which).flatMap(VersionReader::versions)
                .anyMatch(entry -> speaksOfAnother(Words.of(entry.value())));
    }

    private static Stream<Entry> versions(Form form) {
        return form.entries().stream().filter(entry -> entry.kind() == Label.STATUS || entry.kind() == Label.VERSION);
    }

    private static boolean speaksOfAnother(Words words) {
        return WORDS.has(words, "draft") || WORDS.has(words, "superseded") && !WORDS.has(words, "coming");
    }

    /**
     * "DRAFT" alone, or at the start of a line; "a draft was read by parents" is told of the past. "Superseded by the Trust's
     * policy" at the start of a line, or of "this policy"; "to be replaced by March 2029" and what it replaces are no such mark.
     */
    private static boolean isMark(Sentence sentence) {
        Words words = Words.of(sentence.text());
        boolean draft = WORDS.at(words, 0).filter(hit -> hit.key().equals("draft")).isPresent() && words.size() <= HEAD;
        boolean capitals = sentence.text().contains("DRAFT");
        boolean superseded = words.word(0).equals("this") && WORDS.has(words, "superseded")
                || WORDS.at(words, 0).filter(hit -> hit.key().equals("superseded")).isPresent();
        return draft || capitals || superseded && !WORDS.has(words, "coming");
    }
}
