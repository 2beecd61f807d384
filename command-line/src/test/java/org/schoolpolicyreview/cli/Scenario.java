package org.schoolpolicyreview.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file that shows one thing that the program does. Each section begins with a line of {@code ====} and its name:
 *
 * <pre>
 * What it shows, in a sentence.
 * ==== file schools/a.yaml      a file that is there before
 * ==== terminal out err colour  what a person would see; left out if nobody watches
 * ==== command                  the command line
 * ==== out                      standard output; "out has" for lines that are in it, in this order
 * ==== err                      standard error; "err has" likewise
 * ==== written reports/a.txt    a file that is there afterwards; "written has reports/a.txt" likewise
 * ==== status 3                 the exit status
 * </pre>
 *
 * <p>What is not there is expected to be empty.
 */
record Scenario(String shows, Map<String, String> sections) {

    private static final String MARK = "==== ";

    static Scenario read(Path file) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder shows = new StringBuilder();
        StringBuilder into = shows;
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(MARK)) {
                    into = new StringBuilder();
                    sections.put(line.substring(MARK.length()).strip(), into);
                } else {
                    into.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((name, text) -> texts.put(name, text.toString()));
        return new Scenario(shows.toString().strip(), texts);
    }

    /** The text of its file, with these sections anew where it has them. */
    String with(Map<String, String> anew) {
        StringBuilder text = new StringBuilder(shows).append('\n');
        sections.forEach((name, old) -> {
            String section = anew.containsKey(name) ? anew.get(name).strip() + "\n" : old;
            text.append(MARK).append(name).append('\n').append(section);
        });
        return text.toString();
    }

    Optional<String> section(String name) {
        return Optional.ofNullable(sections.get(name));
    }

    /** The sections whose name begins with a word, by the rest of their names. */
    Map<String, String> all(String word) {
        Map<String, String> some = new LinkedHashMap<>();
        sections.forEach((name, text) -> {
            if (name.startsWith(word + " ")) {
                some.put(name.substring(word.length() + 1), text);
            }
        });
        return some;
    }

    int status() {
        return Integer.parseInt(all("status").keySet().iterator().next());
    }

    List<String> terminal() {
        return all("terminal").keySet().stream().findFirst().map(words -> List.of(words.split(" "))).orElse(List.of());
    }

    /** The words of the command line after the name of the program; quotation marks keep words together. */
    List<String> arguments() {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (char each : (sections.get("command").strip() + " ").toCharArray()) {
            if (each == '"') {
                quoted = !quoted;
                begun = true;
            } else if (each == ' ' && !quoted) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(each);
                begun = true;
            }
        }
        return words.subList(1, words.size());
    }
}
