package org.schoolpolicyreview.yaml;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.Origin;

/** A part of a YAML file, with its place. Numbers, dates and yes/no are texts here: the forms decide what they are. */
public sealed interface Node {

    /** Where it begins. */
    Origin origin();

    /** What it is, for a message: "a text", "a list". */
    String whatItIs();

    /**
     * A single value, as it was written.
     *
     * @param bare whether it was written as a number without quotes, or stands for true or false in JSON
     * @param comment what stands behind it in its line after a "#", if it is written without quotes
     */
    record Scalar(String text, boolean bare, Origin origin, Optional<Comment> comment) implements Node {

        @Override
        public String whatItIs() {
            return "\"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
        }
    }

    /** A comment behind a text without quotes: it may have been meant as a part of the text. */
    record Comment(String words, Origin origin) {}

    /**
     * Nothing at all after a key or a dash.
     *
     * @param isMistake false if something stood there, and has been reported already
     */
    record Blank(Origin origin, boolean isMistake) implements Node {

        Blank(Origin origin) {
            this(origin, true);
        }

        @Override
        public String whatItIs() {
            return "nothing";
        }
    }

    /**
     * A list.
     *
     * @param inLines whether each item is to be written in a line of its own, however short it is
     */
    record Items(List<Node> items, boolean inLines, Origin origin) implements Node {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String whatItIs() {
            return "a list";
        }
    }

    /** A mapping, in the order of the file. A key that stands twice is reported by the reader and kept once. */
    record Keys(List<Pair> pairs, Origin origin) implements Node {

        public Keys {
            pairs = List.copyOf(pairs);
        }

        /** The value of a key. */
        public Optional<Node> get(String key) {
            return pairs.stream().filter(pair -> pair.key().equals(key)).map(Pair::value).findFirst();
        }

        @Override
        public String whatItIs() {
            return "a group of keys";
        }
    }

    /** A key with its value. */
    record Pair(String key, Node value, Origin origin) {}

    /** A text without a place, for writing. */
    static Scalar text(String text) {
        return new Scalar(text, false, Origin.NONE, Optional.empty());
    }

    /** A number or a JSON true or false, for writing. */
    static Scalar bare(Object value) {
        return new Scalar(String.valueOf(value), true, Origin.NONE, Optional.empty());
    }

    /** A list without a place, for writing. */
    static Items items(List<? extends Node> items) {
        return new Items(List.copyOf(items), false, Origin.NONE);
    }

    /** A list without a place, for writing, an item a line: so that two versions can be compared line by line. */
    static Items lines(List<? extends Node> items) {
        return new Items(List.copyOf(items), true, Origin.NONE);
    }

    /** A mapping without a place, for writing. */
    static Keys keys(List<Pair> pairs) {
        return new Keys(pairs, Origin.NONE);
    }

    /** A key with its value, for writing. */
    static Pair pair(String key, Node value) {
        return new Pair(key, value, Origin.NONE);
    }
}
