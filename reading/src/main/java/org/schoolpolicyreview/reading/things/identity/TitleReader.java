package org.schoolpolicyreview.reading.things.identity;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.forms.PhraseBook;
import org.schoolpolicyreview.reading.things.forms.Words;

/** Finds the title of a document among the lines of its cover. */
final class TitleReader {

    /**
     * The title, and what its cover says besides.
     *
     * @param title the title
     * @param cover the other lines at the head: the name of the school, a second title, breadcrumbs
     */
    record Title(String title, List<String> cover) {}

    private static final PhraseBook WORDS = PhraseBook.beside(TitleReader.class, "title-words.txt");
    /** A cover is so many lines, and a line of it so many words. */
    private static final int COVER_LINES = 6;
    private static final int LONGEST_LINE = 22;

    Title read(School school, List<Sentence> sentences, String file) {
        List<Sentence> cover = cover(sentences);
        int at = first(cover, school);
        if (at < 0) {
            return new Title(subject(sentences, withoutEnding(file)), cover.stream().map(Sentence::text).toList());
        }
        boolean heading = cover.get(at).kind() == Sentence.Kind.HEADING;
        String title = heading ? cover.get(at).text() : subject(sentences, cover.get(at).text());
        boolean broken = at + 1 < cover.size() && isRest(cover.get(at), cover.get(at + 1));
        if (broken) {
            title = title + " " + cover.get(at + 1).text();
        }
        List<String> others = new ArrayList<>();
        for (int line = 0; line < cover.size(); line++) {
            if (line != at && !(broken && line == at + 1)) {
                others.add(cover.get(line).text());
            }
        }
        return new Title(title, others);
    }

    /** The short lines before the first section, first of all the headings. */
    private static List<Sentence> cover(List<Sentence> sentences) {
        List<Sentence> cover = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean heading = sentence.kind() == Sentence.Kind.HEADING;
            boolean line = heading || sentence.kind() == Sentence.Kind.PROSE && Words.of(sentence.text()).size() <= LONGEST_LINE;
            if (cover.size() == COVER_LINES || isSection(sentence, cover)) {
                break;
            }
            if (line) {
                cover.add(sentence);
            }
        }
        return cover;
    }

    /** A heading with a number, or one below a title after other text, begins the first section. */
    private static boolean isSection(Sentence sentence, List<Sentence> cover) {
        boolean heading = sentence.kind() == Sentence.Kind.HEADING;
        boolean numbered = heading && Character.isDigit(sentence.text().charAt(0));
        boolean afterText = heading && cover.stream().anyMatch(line -> line.kind() != Sentence.Kind.HEADING)
                && cover.stream().anyMatch(line -> line.kind() == Sentence.Kind.HEADING) && !isTitle(Words.of(sentence.text()));
        return numbered || afterText;
    }

    /** The first heading that is not the name of a school; else the first short line that has a word of titles. */
    private static int first(List<Sentence> cover, School school) {
        for (int at = 0; at < cover.size(); at++) {
            if (cover.get(at).kind() == Sentence.Kind.HEADING && !isSchool(cover.get(at).text(), school)) {
                return at;
            }
        }
        for (int at = 0; at < cover.size(); at++) {
            Words words = Words.of(cover.get(at).text());
            boolean line = words.size() <= 12 && !cover.get(at).text().endsWith(".") && !words.word(0).equals("dear");
            if (line && isTitle(words) && !isSchool(cover.get(at).text(), school)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isTitle(Words words) {
        return WORDS.has(words, "title");
    }

    /** Whether a line of a cover stands at the head of web pages only. */
    static boolean isOfPage(Words words) {
        return WORDS.has(words, "page");
    }

    private static boolean isSchool(String line, School school) {
        Words words = Words.of(line);
        return line.equalsIgnoreCase(school.name()) || WORDS.has(words, "school") && !isTitle(words);
    }

    /** "RACE EQUALITY" and, in the next line, "POLICY". */
    private static boolean isRest(Sentence line, Sentence next) {
        Words words = Words.of(next.text());
        return next.kind() == Sentence.Kind.HEADING && words.size() <= 2 && isTitle(words)
                && !Words.of(line.text()).word(Words.of(line.text()).size() - 1).equals("policy");
    }

    /** The subject of a letter: "Re: school uniform". */
    private static String subject(List<Sentence> sentences, String otherwise) {
        for (Sentence sentence : sentences.subList(0, Math.min(sentences.size(), 2 * COVER_LINES))) {
            Words words = Words.of(sentence.text());
            boolean mark = WORDS.at(words, 0).filter(hit -> hit.key().equals("subject")).isPresent();
            if (mark && words.after(0).startsWith(":") && words.size() > 1) {
                return words.between(1, words.size());
            }
        }
        return otherwise;
    }

    /** The name of a file, with spaces: "behaviour-policy.md" is "behaviour policy". */
    static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        boolean ending = dot > 0 && file.length() - dot <= 6;
        return (ending ? file.substring(0, dot) : file).replace('-', ' ').replace('_', ' ').strip();
    }
}
