package org.schoolpolicyreview.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.Origin;
import tools.jackson.core.JacksonException;

/** Turns what the parser says of broken syntax into a sentence that helps. */
final class SyntaxMistake {

    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");
    private static final Pattern KEY_BEFORE_COLON = Pattern.compile("\\s*(?:- +)*[\\w-]+");
    private static final Pattern NO_SPACE_AFTER_COLON = Pattern.compile("\\s*(?:- +)*[\\w-]+:\\S.*");
    private static final String IN_QUOTES = "Put the whole text in double quotes.";

    private final SourceText source;
    private final String message;
    private final Mistakes mistakes;
    /** Where the thing begins that could not be read. */
    private final Origin first;
    /** Where the parser could not go on. */
    private final Origin last;

    private SyntaxMistake(SourceText source, JacksonException broken, Mistakes mistakes) {
        this.source = source;
        this.message = String.valueOf(broken.getOriginalMessage());
        this.mistakes = mistakes;
        Origin begin = new Origin(source.file(), Math.max(1, broken.getLocation().getLineNr()),
                Math.max(1, broken.getLocation().getColumnNr()));
        Origin end = begin;
        Matcher places = PLACE.matcher(message);
        for (int i = 0; places.find(); i++) {
            end = new Origin(source.file(), Integer.parseInt(places.group(1)), Integer.parseInt(places.group(2)));
            begin = i == 0 ? end : begin;
        }
        this.first = begin;
        this.last = end;
    }

    static void report(SourceText source, JacksonException broken, Mistakes mistakes) {
        SyntaxMistake mistake = new SyntaxMistake(source, broken, mistakes);
        if (!mistakes.errorInLine(mistake.last)) {
            mistake.report();
        }
    }

    private void report() {
        if (says("\\t(TAB)")) {
            at(last, "This line is indented with a tab.", "Use spaces: two for each level.");
        } else if (says("mapping values are not allowed here")) {
            colon();
        } else if (says("quoted scalar") && says("end of stream")) {
            at(first, "A quotation mark is opened here and never closed.", "Close it at the end of the text.");
        } else if (says("unknown escape character")) {
            at(last, "A backslash in a text in double quotes begins nothing that YAML knows.",
                    "Write two backslashes in its place.");
        } else if (says("cannot start any token") || says("scanning a block scalar") || says("scanning a directive")
                || says("scanning an alias") || says("scanning an anchor") || says("scanning a tag")
                || says("expected the node content") || says("mapping keys are not allowed here")) {
            begins(first);
        } else if (says("sequence entries are not allowed here")) {
            at(last, "A dash stands after a key.", "Begin the list in the next line. If it is a text that begins with "
                    + "a dash, put the text in double quotes.");
        } else if (says("flow sequence") || says("flow mapping")) {
            at(first, "A bracket is opened here and not closed.",
                    "Close it. If it begins a text, put the whole text in double quotes. Within double quotes, write "
                    + "\\\" for a quotation mark.");
        } else if (says("Expected a property name")) {
            at(last, "A bracket stands where a key is expected.", "Write \"key: value\".");
        } else if (says("could not find expected ':'")) {
            noColon();
        } else if (says("block end") || says("document start")) {
            doesNotFit();
        } else {
            at(last, "This is not YAML that can be read.", "The parser says: " + firstLine() + ".");
        }
    }

    private void colon() {
        if (KEY_BEFORE_COLON.matcher(source.before(last)).matches()) {
            at(last, "This line is indented as if it went on with the line before.", "If it is a key, line it up with "
                    + "the keys around it. If it is text, put the whole text in double quotes.");
        } else {
            at(last, "A colon followed by a space stands inside a text without quotes.", IN_QUOTES);
        }
    }

    private void noColon() {
        if (NO_SPACE_AFTER_COLON.matcher(source.line(first.line())).matches()) {
            at(first, "A space is missing after the colon.", "Write \"key: value\".");
        } else {
            at(first, "This line has no key.", "Write \"key: value\". If it goes on with the text of the line before, "
                    + "put the whole text in double quotes.");
        }
    }

    private void begins(Origin where) {
        String character = source.from(where);
        at(where, "A text cannot begin with \"" + (character.isEmpty() ? "" : character.substring(0, 1))
                + "\" unless it is in quotes.", IN_QUOTES);
    }

    private void doesNotFit() {
        String before = source.before(last).stripTrailing();
        if (before.endsWith("\"")) {
            at(last, "Something stands after a closing quotation mark.", "Inside double quotes, write \\\" for a "
                    + "quotation mark; and check that the text before it is closed.");
        } else if (before.endsWith("'")) {
            at(last, "Something stands after a closing quotation mark.",
                    "Put the text in double quotes: an apostrophe does no harm in them.");
        } else if (before.endsWith("]") || before.endsWith("}")) {
            at(last, "Something stands after a closing bracket.",
                    "Put a text that begins with a bracket, such as [name], in double quotes, the whole of it.");
        } else {
            at(last, "This line does not fit the lines before it.", "Check its indentation: keys that belong together, "
                    + "and the dashes of a list, stand in one column.");
        }
    }

    private void at(Origin where, String what, String fix) {
        mistakes.error(where, what, fix);
    }

    private boolean says(String part) {
        return message.contains(part);
    }

    private String firstLine() {
        return message.strip().lines().findFirst().orElse("nothing");
    }
}
