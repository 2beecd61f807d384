package org.schoolpolicyreview.model;

import java.util.List;
import java.util.Optional;

/** One thing that a document says, with the words and the place that show it. */
public abstract class Entry extends Described {

    /** The document's own words, copied; several passages where they stand apart, as in a table or a list. */
    public static final Field<List<String>> WORDS = Field.named("words");
    /** Someone's summary of what the document says. */
    public static final Field<String> NOTE = Field.named("note");
    /** The page, as the document numbers it. */
    public static final Field<String> PAGE = Field.named("page");
    /** The heading or paragraph number under which it stands. */
    public static final Field<String> SECTION = Field.named("section");
    /** Whether the text breaks off in the middle of it. */
    public static final Field<Boolean> CUT_OFF = Field.named("cut-off");

    Entry(Builder<?> builder) {
        super(builder);
    }

    /** The document's own words, if they were copied; several passages are joined with an ellipsis. */
    public final Optional<String> words() {
        return get(WORDS).map(passages -> String.join(" … ", passages));
    }

    /** The document's own words, passage by passage. */
    public final List<String> passages() {
        return all(WORDS);
    }

    /** Someone's summary, if there is one. */
    public final Optional<String> note() {
        return get(NOTE);
    }

    /** The page, as the document numbers it. */
    public final Optional<String> page() {
        return get(PAGE);
    }

    /** The heading or paragraph number under which it stands. */
    public final Optional<String> section() {
        return get(SECTION);
    }

    /** Whether a page or section says where it stands. */
    public final boolean hasPlace() {
        return page().isPresent() || section().isPresent();
    }

    /** Whether the text breaks off in the middle of it. */
    public final boolean cutOff() {
        return get(CUT_OFF).orElse(false);
    }

    /**
     * Gathers an entry.
     *
     * @param <B> the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> extends Described.Builder<B> {

        Builder() {}

        /** The document's own words, copied; call it again for a passage that stands apart. */
        public final B words(String words) {
            return add(WORDS, words);
        }

        /** Someone's summary of what the document says. */
        public final B note(String note) {
            return set(NOTE, note);
        }

        /** The page, as the document numbers it. */
        public final B page(String page) {
            return set(PAGE, page);
        }

        /** The heading or paragraph number. */
        public final B section(String section) {
            return set(SECTION, section);
        }
    }
}
