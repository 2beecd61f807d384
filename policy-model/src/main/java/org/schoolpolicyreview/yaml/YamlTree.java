package org.schoolpolicyreview.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.text.VisibleText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML file into a located tree. A policy file is data: aliases, anchors, merges, tags, a second document, a
 * key that stands twice, and files that are too large or too deep are mistakes. Broken syntax ends the reading of a
 * file; every other mistake is noted, and reading goes on.
 */
public final class YamlTree {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 5_000_000;

    /** The deepest nesting that is read; the forms allow less. */
    public static final int MAX_DEPTH = 40;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder().setCodePointLimit(MAX_BYTES).setAllowDuplicateKeys(true).build())
            .build();

    private final SourceText source;
    private final Mistakes mistakes;
    private final YAMLParser parser;

    private YamlTree(SourceText source, Mistakes mistakes, YAMLParser parser) {
        this.source = source;
        this.mistakes = mistakes;
        this.parser = parser;
    }

    /** Reads the bytes of a file; empty if there is no tree to speak of, which is then among the mistakes. */
    public static Optional<Node> read(String file, byte[] bytes, Mistakes mistakes) {
        return bytes.length > MAX_BYTES ? tooLarge(file, mistakes)
                : SourceText.of(file, bytes, mistakes).flatMap(source -> read(source, mistakes));
    }

    /** Reads the text of a file. */
    public static Optional<Node> read(String file, String text, Mistakes mistakes) {
        return text.length() > MAX_BYTES ? tooLarge(file, mistakes) : read(SourceText.of(file, text), mistakes);
    }

    /** Says that a file is too large to be read, before it is read. */
    public static Optional<Node> tooLarge(String file, Mistakes mistakes) {
        mistakes.error(new Origin(file, 0, 0), "This file is larger than 5 MB.", "Split it: a file for each document.");
        return Optional.empty();
    }

    private static Optional<Node> read(SourceText source, Mistakes mistakes) {
        if (!source.isClean(mistakes)) {
            return Optional.empty();
        }
        try (YAMLParser parser = parserOf(source.text())) {
            return new YamlTree(source, mistakes, parser).readAll();
        } catch (JacksonException e) {
            SyntaxMistake.report(source, e, mistakes);
            return Optional.empty();
        } catch (TooDeep e) {
            mistakes.error(e.where, "This is nested more than " + MAX_DEPTH + " levels deep.",
                    "A policy file needs less: check the indentation.");
            return Optional.empty();
        }
    }

    private static YAMLParser parserOf(String text) {
        return (YAMLParser) YAML.createParser(ObjectReadContext.empty(), new WholeCharacters(text));
    }

    private Optional<Node> readAll() {
        if (parser.nextToken() == null) {
            mistakes.error(new Origin(source.file(), 0, 0), "This file is empty.",
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
        if (refuseWhatIsNotData(origin)) {
            return new Node.Blank(origin, false);
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

    /** Reports an alias, anchor or tag; true if nothing can be read here. */
    private boolean refuseWhatIsNotData(Origin origin) {
        if (parser.isCurrentAlias()) {
            mistakes.error(origin, "\"*" + parser.getString() + "\" is read as an alias, and aliases are not allowed.",
                    "Write the value out in full. If it is a text, put it in double quotes.");
            return true;
        }
        String tag = parser.getTypeId();
        if (tag != null) {
            mistakes.error(origin, "\"!\" begins a YAML tag here, and tags are not allowed.",
                    "Take out the word that begins with \"!\". If it is a text, put it in double quotes.");
        } else if (source.from(origin).startsWith("&")) {
            mistakes.error(origin, "\"&\" begins a YAML anchor here, and anchors are not allowed.",
                    "Take out the word that begins with \"&\". If it is a text, put it in double quotes.");
        }
        return false;
    }

    private Node scalar(JsonToken token, Origin origin) {
        String text = parser.getString();
        boolean tilde = "~".equals(text) && source.from(origin).startsWith("~"); // nothing, unless it is in quotes
        String seen = token == JsonToken.VALUE_NULL || text == null || tilde ? "" : VisibleText.of(text);
        return seen.isEmpty() ? new Node.Blank(origin)
                : new Node.Scalar(seen, token.isNumeric(), origin, comment(origin));
    }

    private Optional<Node.Comment> comment(Origin begin) {
        String written = source.from(begin);
        boolean plain = !written.isEmpty() && "\"'|>".indexOf(written.charAt(0)) < 0;
        return plain ? source.comment(begin, placeOf(parser.currentLocation())) : Optional.empty();
    }

    private Node list(Origin origin, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Items(items, false, origin);
    }

    private Node keys(Origin origin, int depth) {
        Map<String, Node.Pair> pairs = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Origin at = here();
            parser.nextToken();
            Node value = node(depth + 1);
            if (key.equals("<<")) {
                mistakes.error(at, "\"<<\" is a YAML merge, and merges are not allowed.",
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
        return placeOf(parser.currentTokenLocation());
    }

    private Origin placeOf(TokenStreamLocation location) {
        return new Origin(source.file(), location.getLineNr(), location.getColumnNr());
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
