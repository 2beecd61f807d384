package org.schoolpolicyreview.model;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.model.time.WrittenPeriod;

/**
 * One document of a school: its text, how much of it was supplied, and what a person has said of it.
 *
 * <p>Title, kind, dates and approval are read from the text. Where one of these fields is given, a person has corrected
 * what was read: the correction stands above it, and the report says so. No field says that anything is fulfilled.
 *
 * <pre>{@code
 * PolicyDocument document = PolicyDocument.named("behaviour-policy.md").text(blocks).build();
 * }</pre>
 */
public final class PolicyDocument extends Described {

    /** The name of the file that it is, with or without the ending. */
    public static final Field<String> FILE = Field.named("file");
    /** A correction: its title. */
    public static final Field<String> TITLE = Field.named("title");
    /** A correction: the kinds of document that it is, the main one first. */
    public static final Field<List<DocumentKind>> KINDS = Field.named("kinds");
    /** How much of it was supplied; the whole, if nothing is said. */
    public static final Field<Extent> READ = Field.named("read");
    /** Whether this version is the one that holds. */
    public static final Field<Standing> IN_FORCE = Field.named("in-force");
    /** Where it is published: an address, or words such as "school website". */
    public static final Field<String> LINK = Field.named("link");
    /** A correction: who approved it. */
    public static final Field<String> APPROVED_BY = Field.named("approved-by");
    /** A correction: when it was approved. */
    public static final Field<WrittenDate> APPROVED_ON = Field.named("approved-on");
    /** A correction: when it was last reviewed. */
    public static final Field<WrittenDate> LAST_REVIEWED = Field.named("last-reviewed");
    /** A correction: when it is to be reviewed next. */
    public static final Field<WrittenDate> NEXT_REVIEW = Field.named("next-review");
    /** A correction: how often it is reviewed. */
    public static final Field<Rhythm> REVIEW_CYCLE = Field.named("review-cycle");
    /** A correction: the years that it covers. */
    public static final Field<WrittenPeriod> PERIOD = Field.named("period");
    /** A correction: when it was published. */
    public static final Field<WrittenDate> PUBLISHED_ON = Field.named("published-on");
    /** Its text, block by block. */
    public static final Field<List<Block>> TEXT = Field.named("text");

    private PolicyDocument(Builder builder) {
        super(builder);
    }

    /** Begins a document under the name of its file. */
    public static Builder named(String file) {
        return new Builder().set(FILE, file);
    }

    /** Begins a document without a name. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name of the file that it is, if it came from one. */
    public Optional<String> file() {
        return get(FILE);
    }

    /** How much of it was supplied; the whole, unless something else is said. */
    public Extent read() {
        return get(READ).orElse(Extent.WHOLE);
    }

    /** Its text, block by block, in reading order. */
    public List<Block> text() {
        return all(TEXT);
    }

    /** This document with what a person has said of it in another place, such as {@code school.yaml}. */
    public PolicyDocument correctedBy(PolicyDocument corrections) {
        Builder builder = new Builder();
        builder.setAll(this);
        builder.setAll(corrections);
        get(FILE).ifPresent(file -> builder.set(FILE, file));
        return builder.at(origin()).build();
    }

    /** Gathers a document. */
    public static final class Builder extends Described.Builder<Builder> {

        private Builder() {}

        /** Sets the text. */
        public Builder text(List<Block> blocks) {
            return set(TEXT, blocks);
        }

        /** Says how much of it was supplied. */
        public Builder read(Extent extent) {
            return set(READ, extent);
        }

        /**
         * Builds the document.
         *
         * @throws IllegalStateException if it says nothing at all
         */
        public PolicyDocument build() {
            needs(saysSomething(), "A document needs a text or a name: PolicyDocument.named(file).text(blocks).");
            return new PolicyDocument(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
