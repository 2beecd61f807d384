package org.schoolpolicyreview.reading.things.cues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of cues; {@link CueList} shows its form. */
final class CueFile {

    private final Map<String, List<List<String>>> named = new HashMap<>();
    private final List<CuePattern> patterns = new ArrayList<>();
    private Cue cue = new Cue("", "");

    private CueFile() {}

    static List<CuePattern> read(Class<?> beside, String file) {
        CueFile cues = new CueFile();
        try (InputStream stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + file + " beside " + beside.getName() + ".");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int remark = line.startsWith("#") ? 0 : line.indexOf(" #");
                cues.line((remark < 0 ? line : line.substring(0, remark)).strip());
            }
        } catch (IOException fault) {
            throw new IllegalStateException("Cannot read " + file + ".", fault);
        }
        return cues.patterns;
    }

    private void line(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (line.startsWith("[") && line.endsWith("]")) {
            String[] parts = line.substring(1, line.length() - 1).split(" ");
            String scope = parts.length > 1 && parts[parts.length - 1].startsWith("@")
                    ? parts[parts.length - 1].substring(1) : "";
            String name = scope.isEmpty() ? line.substring(1, line.length() - 1)
                    : line.substring(1, line.length() - 1 - scope.length() - 2);
            cue = new Cue(name.strip(), scope);
        } else if (line.startsWith("$") && line.contains(" = ")) {
            int equals = line.indexOf(" = ");
            named.computeIfAbsent(line.substring(1, equals).strip(), name -> new ArrayList<>())
                    .addAll(choices(line.substring(equals + 3).strip()));
        } else {
            List<CuePattern.Part> parts = new ArrayList<>();
            for (String word : line.split(" +")) {
                parts.add(part(word));
            }
            patterns.add(new CuePattern(cue, parts));
        }
    }

    private CuePattern.Part part(String word) {
        if (word.length() > 1 && (word.charAt(0) == '~' || word.charAt(0) == '^')) {
            return CuePattern.Part.gap(Integer.parseInt(word.substring(1)), word.charAt(0) == '~');
        }
        boolean mayBeMissing = word.length() > 1 && word.endsWith("?");
        return CuePattern.Part.of(choices(mayBeMissing ? word.substring(0, word.length() - 1) : word), mayBeMissing);
    }

    private List<List<String>> choices(String words) {
        List<List<String>> choices = new ArrayList<>();
        if (words.equals("/")) {
            return List.of(List.of(words));
        }
        for (String choice : words.split("/")) {
            if (choice.startsWith("$")) {
                List<List<String>> known = named.get(choice.substring(1));
                if (known == null) {
                    throw new IllegalStateException("No words are named " + choice + ".");
                }
                choices.addAll(known);
            } else {
                List<String> parts = List.of(choice.strip().split("_"));
                parts.forEach(CueFile::refuseIfNoToken);
                choices.add(parts);
            }
        }
        return choices;
    }

    /** "Grown-ups" are two tokens, so that a pattern that has them as one word would never be found. */
    private static void refuseIfNoToken(String word) {
        String written = word.length() > 1 && word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        List<Token> tokens = Tokens.of(written);
        boolean isName = written.startsWith("<"); // of a stretch that counts as one word
        if (!isName && (tokens.size() != 1 || !tokens.get(0).word().equals(written))) {
            throw new IllegalStateException("\"" + word + "\" is no single token. Write _ between words, and small letters.");
        }
    }
}
