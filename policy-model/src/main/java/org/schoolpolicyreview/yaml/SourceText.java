package org.schoolpolicyreview.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.Origin;

/** The text of a file, line by line: what the parser does not tell can be looked up in it. */
record SourceText(String file, String text, List<String> lines) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char NO_BREAK_SPACE = '\u00A0';

    static SourceText of(String file, String text) {
        String begun = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new SourceText(file, begun, List.of(begun.split("\r\n|\r|\n", -1)));
    }

    /** Decodes the bytes of a file; empty if they are not UTF-8, which is then among the mistakes. */
    static Optional<SourceText> of(String file, byte[] bytes, Mistakes mistakes) {
        try {
            return Optional.of(of(file, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < firstBadByte(bytes); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            mistakes.error(new Origin(file, line, 1),
                    "This file is not in UTF-8: a character of this line cannot be read.",
                    "Save it again with the encoding UTF-8.");
            return Optional.empty();
        }
    }

    private static int firstBadByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }

    /** Reports characters that YAML does not take, or that only look like spaces; true if there are none. */
    boolean isClean(Mistakes mistakes) {
        int before = mistakes.errors();
        for (int i = 0; i < lines.size(); i++) {
            reportHidden(i + 1, mistakes);
        }
        return mistakes.errors() == before;
    }

    private void reportHidden(int line, Mistakes mistakes) {
        String words = line(line);
        for (int i = 0, column = 1; i < words.length(); column++) {
            int character = words.codePointAt(i);
            if (!isPrintable(character)) {
                mistakes.error(new Origin(file, line, column), String.format(
                        "A character stands here that cannot be seen (U+%04X).", character), "Delete it, or type the "
                        + "word anew: such characters come from copying.");
                return;
            }
            i += Character.charCount(character);
        }
        int indent = 0;
        while (indent < words.length() && (words.charAt(indent) == ' ' || words.charAt(indent) == NO_BREAK_SPACE)) {
            indent++;
        }
        int noBreak = words.indexOf(NO_BREAK_SPACE);
        if (noBreak >= 0 && noBreak < indent) {
            mistakes.error(new Origin(file, line, noBreak + 1),
                    "This line is indented with a space that YAML does not count (a no-break space).",
                    "Delete it, and type spaces: two for each level.");
        }
    }

    private static boolean isPrintable(int character) {
        return character == '\t' || character == 0x85 || character >= 0x20 && character <= 0x7E
                || character >= 0xA0 && character <= 0xD7FF || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }

    /** A line, counted from 1; empty beyond the end. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** What stands before a place in its line. */
    String before(Origin place) {
        String line = line(place.line());
        int characters = Math.min(Math.max(0, place.column() - 1), line.codePointCount(0, line.length()));
        return line.substring(0, line.offsetByCodePoints(0, characters));
    }

    /**
     * The comment behind a text without quotes, in its line; or in the next one, if that is indented as if it went on with
     * the text.
     */
    Optional<Node.Comment> comment(Origin begin, Origin end) {
        String rest = from(end);
        if (rest.isBlank() && indent(end.line() + 1) > indent(begin.line())) {
            return comment(new Origin(file, end.line() + 1, 1), line(end.line() + 1))
                    .filter(comment -> !comment.words().isEmpty() && Character.isLetterOrDigit(comment.words().charAt(0)));
        }
        return rest.startsWith("#") && !before(end).endsWith(" ") ? Optional.empty() : comment(end, rest);
    }

    private Optional<Node.Comment> comment(Origin place, String rest) {
        int sign = indentOf(rest);
        return rest.startsWith("#", sign)
                ? Optional.of(new Node.Comment(rest.substring(sign + 1), new Origin(file, place.line(), place.column() + sign)))
                : Optional.empty();
    }

    private int indent(int line) {
        return indentOf(line(line));
    }

    private static int indentOf(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }

    /** What stands at a place and after it in its line. */
    String from(Origin place) {
        return line(place.line()).substring(before(place).length());
    }
}
