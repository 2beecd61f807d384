package org.schoolpolicyreview.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolpolicyreview.model.Origin;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML file into a located tree. A policy file is data: aliases, merges, tags, a second document, a key that
 * stands twice, and files that are too large or too deep are mistakes.
 */
public final class YamlTree {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 1_000_000;

    /** The deepest nesting that is read; the forms allow less. */
    public static final int MAX_DEPTH = 12;

    private static final YAMLFactory YAML = YAMLFactory.builder().build();

    private final String file;
    private final Mistakes mistakes;
    private final YAMLParser parser;

    private YamlTree(String file, Mistakes mistakes, YAMLParser parser) {
        this.file = file;
        this.mistakes = mistakes;
        this.parser = parser;
    }

    /** Reads the bytes of a file; empty if there is no tree to speak of, which is then among the mistakes. */
    public static Optional<Node> read(String file, byte[] bytes, Mistakes mistakes) {
        if (bytes.length > MAX_BYTES) {
            return tooLarge(file, mistakes);
        }
        return decode(file, bytes, mistakes).flatMap(text -> read(file, text, mistakes));
    }

    /** Says that a file is too large to be read, before it is read. */
    public static Optional<Node> tooLarge(String file, Mistakes mistakes) {
        mistakes.error(wholeOf(file), "This file is larger than 1 MB.", "Split it: a file for each document.");
        return Optional.empty();
    }

    /** Reads the text of a file. */
    public static Optional<Node> read(String file, String text, Mistakes mistakes) {
        try (YAMLParser parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), text)) {
            return new YamlTree(file, mistakes, parser).readAll();
        } catch (JacksonException e) {
            SyntaxMistake.report(file, text, e, mistakes);
            return Optional.empty();
        } catch (TooDeep e) {
            mistakes.error(e.where, "This is nested more than " + MAX_DEPTH + " levels deep.",
                    "A policy file needs four: check the indentation.");
            return Optional.empty();
        }
    }

    private Optional<Node> readAll() {
        if (parser.nextToken() == null) {
            mistakes.error(wholeOf(file), "This file is empty.",
                    "The command \"policy-review new\" writes one to fill in.");
            return Optional.empty();
        }
        Node tree = node(0);
        if (parser.nextToken() != null) {
            mistakes.error(here(), "A second YAML document begins here, and it would not be read.",
                    "Put it in a file of its own, or take out the line \"---\".");
        }
        return Optional.of(tree);
    }

    private Node node(int depth) {
        Origin origin = here();
        if (depth > MAX_DEPTH) {
            throw new TooDeep(origin);
        }
        if (parser.isCurrentAlias()) {
            mistakes.error(origin, "An alias (*" + parser.getString() + ") stands here, and aliases are not read.",
                    "Write the value out in full.");
            return new Node.Blank(origin);
        }
        String tag = parser.getTypeId();
        if (tag != null) {
            mistakes.error(origin, "A YAML tag (" + tag + ") stands here, and tags are not read.",
                    "Take out the word that begins with \"!\".");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return keys(origin, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return list(origin, depth);
        }
        return scalar(token, origin);
    }

    private Node scalar(JsonToken token, Origin origin) {
        String text = parser.getString();
        if (token == JsonToken.VALUE_NULL || text == null || text.isBlank()) {
            return new Node.Blank(origin);
        }
        return new Node.Scalar(text.strip(), token.isNumeric(), origin);
    }

    private Node list(Origin origin, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Items(items, origin);
    }

    private Node keys(Origin origin, int depth) {
        Map<String, Node.Pair> pairs = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Origin at = here();
            parser.nextToken();
            Node value = node(depth + 1);
            if (key.equals("<<")) {
                mistakes.error(at, "A merge (<<) stands here, and merges are not read.",
                        "Write the keys out in full.");
                continue;
            }
            Node.Pair before = pairs.putIfAbsent(key, new Node.Pair(key, value, at));
            if (before != null) {
                mistakes.error(at, "The key \"" + key + "\" stands twice: already in line "
                        + before.origin().line() + ".", "Keep one of them, or put both values in one list.");
            }
        }
        return new Node.Keys(List.copyOf(pairs.values()), origin);
    }

    private Origin here() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Origin(file, location.getLineNr(), location.getColumnNr());
    }

    private static Optional<String> decode(String file, byte[] bytes, Mistakes mistakes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < firstBadByte(bytes); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            mistakes.error(new Origin(file, line, 1), "This file is not in UTF-8: a character of this line cannot be read.",
                    "Save it again with the encoding UTF-8.");
            return Optional.empty();
        }
    }

    private static int firstBadByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, java.nio.CharBuffer.allocate(bytes.length), true);
        return in.position();
    }

    static Origin wholeOf(String file) {
        return new Origin(file, 0, 0);
    }

    private static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Origin where;

        TooDeep(Origin where) {
            super(null, null, false, false);
            this.where = where;
        }
    }
}
