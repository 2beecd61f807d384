package org.schoolpolicyreview.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.Origin;
import tools.jackson.core.JacksonException;

/** Turns what a YAML parser says of broken syntax into a sentence that helps. */
final class SyntaxMistake {

    /** The parser's message names places; the last one is where it could not go on. */
    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

    private SyntaxMistake() {}

    static void report(String file, String text, JacksonException broken, Mistakes mistakes) {
        String message = String.valueOf(broken.getOriginalMessage());
        Origin where = new Origin(file, Math.max(1, broken.getLocation().getLineNr()),
                Math.max(1, broken.getLocation().getColumnNr()));
        Matcher places = PLACE.matcher(message);
        Origin first = where;
        for (int i = 0; places.find(); i++) {
            where = new Origin(file, Integer.parseInt(places.group(1)), Integer.parseInt(places.group(2)));
            first = i == 0 ? where : first;
        }
        if (message.contains("\\t(TAB)")) {
            mistakes.error(where, "This line is indented with a tab.", "Use spaces: two for each level.");
        } else if (message.contains("mapping values are not allowed here")) {
            mistakes.error(where, "A colon followed by a space stands inside a text without quotes.",
                    "Put the whole text in double quotes.");
        } else if (message.contains("quoted scalar") && message.contains("end of stream")) {
            mistakes.error(first, "A quotation mark is opened here and never closed.",
                    "Close it at the end of the text.");
        } else if (message.contains("cannot start any token")) {
            mistakes.error(where, "A text cannot begin with this character unless it is in quotes.",
                    "Put the whole text in double quotes.");
        } else if (message.contains("flow sequence") || message.contains("flow mapping")) {
            mistakes.error(first, "A bracket is opened here and not closed.",
                    "Close it, or write one value a line with a dash before each.");
        } else if (message.contains("undefined alias")) {
            mistakes.error(where, "A text that begins with \"*\" stands here without quotes.",
                    "Put the whole text in double quotes.");
        } else if (message.contains("Expected a property name")) {
            mistakes.error(where, "A key must be a single word or a plain text.", "Write \"key: value\".");
        } else if (message.contains("block mapping") || message.contains("block end")
                || message.contains("block collection") || message.contains("could not find expected ':'")) {
            mistakes.error(where, "This line does not fit the lines before it.",
                    "Check its indentation, that keys end in a colon, and that quotes enclose the whole text.");
        } else {
            mistakes.error(where, "This is not YAML that can be read.", "The parser says: "
                    + firstLine(message) + ".");
        }
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return (end < 0 ? message : message.substring(0, end)).strip();
    }
}
