package org.schoolpolicyreview.teaching.sentences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Rows of words of a text. A sentence that shares eight words in a row with a marked text teaches that text by heart. */
public final class WordsInARow {

    private static final int IN_A_ROW = 8;

    private WordsInARow() {}

    /** Each row of eight words, in small letters, with single spaces between them; none of a shorter text. */
    public static Set<String> of(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9']+"));
        Set<String> rows = new HashSet<>();
        for (int at = 0; at + IN_A_ROW <= words.size(); at++) {
            rows.add(String.join(" ", words.subList(at, at + IN_A_ROW)));
        }
        return rows;
    }

    /** The rows of all texts in the folders of schools, each text from its first word to its last. */
    public static Set<String> ofTexts(List<Path> schools) {
        Set<String> rows = new HashSet<>();
        for (Path school : schools) {
            try (Stream<Path> files = Files.list(school)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".md") || each.toString().endsWith(".yaml")).toList()) {
                    rows.addAll(of(Files.readString(file)));
                }
            } catch (IOException fault) {
                throw new UncheckedIOException("The texts of " + school + " could not be read.", fault);
            }
        }
        return rows;
    }
}
