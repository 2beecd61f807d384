package org.schoolpolicyreview.model;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.schoolpolicyreview.model.text.Block;

/** One text of a school: what it is, how much of it was read, its dates, and what it says. */
public final class PolicyDocument extends Described {

    /** Up to this many pages, a note needs no page to be found again. */
    public static final int SHORT_PAGES = 2;

    /** Its text, block by block. */
    public static final Field<List<Block>> TEXT = Field.named("text");
    /** The title, as the document carries it. */
    public static final Field<String> TITLE = Field.named("title");
    /** Other titles, on its cover, its page or its file. */
    public static final Field<List<String>> ALSO_TITLED = Field.named("also-titled");
    /** What kind of document it is first of all. */
    public static final Field<DocumentKind> KIND = Field.named("kind");
    /** The kinds of the other policies under the same cover. */
    public static final Field<List<DocumentKind>> ALSO_HOLDS = Field.named("also-holds");
    /** The form in which it came to its reader. */
    public static final Field<Medium> CAME_AS = Field.named("came-as");
    /** Where it is published. */
    public static final Field<String> LINK = Field.named("link");
    /** How many pages it has. */
    public static final Field<Integer> PAGES = Field.named("pages");
    /** How much of it was read; a part, if nothing is said. */
    public static final Field<Extent> READ = Field.named("read");
    /** Where the reading stops, if a part was read. */
    public static final Field<String> READING_STOPS_AT = Field.named("reading-stops-at");
    /** The words of topics and fields that its reader did not look for. */
    public static final Field<List<String>> NOT_LOOKED_FOR = Field.named("not-looked-for");
    /** Places of the document that nobody filled in. */
    public static final Field<List<String>> LEFT_BLANK = Field.named("left-blank");
    /** Placeholders, template text or working notes that stand in it. */
    public static final Field<List<String>> LEFT_OVER = Field.named("left-over");
    /** What was lost when it was copied. */
    public static final Field<List<String>> DAMAGED = Field.named("damaged");
    /** Whether this version is the one that holds. */
    public static final Field<Standing> IN_FORCE = Field.named("in-force");
    /** Other versions that are to be found, and where. */
    public static final Field<List<String>> OTHER_VERSIONS = Field.named("other-versions");
    /** Whose text it is; the school's own, if nothing is said. */
    public static final Field<Layer> TEXT_OF = Field.named("text-of");
    /** The text or template that it adopts, extends or completes. */
    public static final Field<List<String>> BUILT_ON = Field.named("built-on");
    /** For whom it is written, if not for this school alone. */
    public static final Field<List<String>> WRITTEN_FOR = Field.named("written-for");
    /** The title of the document in which it stands. */
    public static final Field<String> INSIDE = Field.named("inside");
    /** The numbers or codes that it carries. */
    public static final Field<List<String>> REFERENCE_NUMBERS = Field.named("reference-numbers");
    /** What happened to it and when; in a policy file, a key for each {@link MilestoneKind}. */
    public static final Field<List<Milestone>> MILESTONES = Field.named("milestones");
    /** The years or terms that it says it covers. */
    public static final Field<List<PeriodCovered>> PERIODS = Field.named("period");
    /** How often it, or something in it, is reviewed. */
    public static final Field<List<ReviewCycle>> REVIEW_CYCLES = Field.named("review-cycle");
    /** The roles and bodies that own it or a task in it. */
    public static final Field<List<Responsibility>> RESPONSIBLE = Field.named("responsible");
    /** How it is laid out. */
    public static final Field<List<String>> STRUCTURE = Field.named("structure");
    /** Its headings, in their order. */
    public static final Field<List<String>> HEADINGS = Field.named("headings");
    /** The laws and guidance that it cites. */
    public static final Field<List<LawCited>> LAWS = Field.named("laws");
    /** The lists of protected characteristics that it gives. */
    public static final Field<List<CharacteristicsList>> CHARACTERISTICS = Field.named("characteristics");
    /** The terms that it defines, or uses as if it had. */
    public static final Field<List<Definition>> DEFINITIONS = Field.named("definitions");
    /** Its equality objectives. */
    public static final Field<List<Objective>> OBJECTIVES = Field.named("objectives");
    /** What it says, topic by topic. */
    public static final Field<List<Statement>> SAYS = Field.named("says");
    /** Its rules on uniform, hair, head coverings or jewellery. */
    public static final Field<List<AppearanceRule>> APPEARANCE = Field.named("appearance");
    /** The other policies that it points to. */
    public static final Field<List<PolicyReference>> REFERS_TO = Field.named("refers-to");
    /** What it says and no other field holds. */
    public static final Field<List<Remark>> ALSO_SAYS = Field.named("also-says");
    /** What its reader noticed and it does not say itself; kept, never judged. */
    public static final Field<List<String>> READER_NOTES = Field.named("reader-notes");

    private PolicyDocument(Builder builder) {
        super(builder);
    }

    /** Begins a document of a kind, under its title. */
    public static Builder of(DocumentKind kind, String title) {
        return new Builder().set(KIND, kind).set(TITLE, title);
    }

    /** Begins a document whose kind and title are set later. */
    public static Builder builder() {
        return new Builder();
    }

    /** The title, as the document carries it. */
    public String title() {
        return get(TITLE).orElseThrow();
    }

    /** What kind of document it is first of all. */
    public DocumentKind kind() {
        return get(KIND).orElseThrow();
    }

    /** Its kind and the kinds of the policies that stand under the same cover. */
    public Set<DocumentKind> kinds() {
        Set<DocumentKind> kinds = new TreeSet<>(all(ALSO_HOLDS));
        kinds.add(kind());
        return kinds;
    }

    /** How much of it was read; a part, unless the file says that it was read whole. */
    public Extent read() {
        return get(READ).orElse(Extent.PART);
    }

    /** The words of fields and topics that the reader did not look for, though the page was read. */
    public List<String> notLookedFor() {
        return all(NOT_LOOKED_FOR);
    }

    /** Whether silence about this topic means that the document says nothing about it. */
    public boolean wouldHaveShown(String topicOrField) {
        return read() == Extent.WHOLE && !notLookedFor().contains(topicOrField);
    }

    /** Whether this version is the one that holds; yes, unless the file says otherwise. */
    public Standing inForce() {
        return get(IN_FORCE).orElse(Standing.YES);
    }

    /** Whether it is so short, or a single page of the web, that a note can be found again without a page number. */
    public boolean isShort() {
        return get(PAGES)
                .map(pages -> pages <= SHORT_PAGES)
                .orElseGet(() -> get(CAME_AS).map(Medium::withoutPages).orElse(false));
    }

    /** What happened to it and when, in the order of the file. */
    public List<Milestone> milestones() {
        return all(MILESTONES);
    }

    /** Its dated events of these kinds, in the order of the file. */
    public Stream<Milestone> milestones(MilestoneKind... kinds) {
        List<MilestoneKind> wanted = List.of(kinds);
        return milestones().stream().filter(milestone -> wanted.contains(milestone.kind()));
    }

    /** The periods that it says it covers: one as a rule, more if its pages disagree. */
    public List<PeriodCovered> periods() {
        return all(PERIODS);
    }

    /** How often it, or something in it, is reviewed. */
    public List<ReviewCycle> reviewCycles() {
        return all(REVIEW_CYCLES);
    }

    /** The laws and guidance that it cites. */
    public List<LawCited> laws() {
        return all(LAWS);
    }

    /** Its equality objectives. */
    public List<Objective> objectives() {
        return all(OBJECTIVES);
    }

    /** Its definitions. */
    public List<Definition> definitions() {
        return all(DEFINITIONS);
    }

    /** Its text, block by block, in reading order. */
    public List<Block> text() {
        return all(TEXT);
    }

    /** What it says, statement by statement. */
    public List<Statement> says() {
        return all(SAYS);
    }

    /** Gathers a document. */
    public static final class Builder extends Described.Builder<Builder> {

        private Builder() {}

        /** Says how much of it was read. */
        public Builder read(Extent extent) {
            return set(READ, extent);
        }

        /** Adds a dated event. */
        public Builder milestone(Milestone milestone) {
            return add(MILESTONES, milestone);
        }

        /** Adds a law that it cites. */
        public Builder law(LawCited law) {
            return add(LAWS, law);
        }

        /** Adds a statement. */
        public Builder says(Statement statement) {
            return add(SAYS, statement);
        }

        /**
         * Builds the document.
         *
         * @throws IllegalStateException if it has no kind or no title
         */
        public PolicyDocument build() {
            needs(has(KIND) && has(TITLE), "A document needs a kind and a title: PolicyDocument.of(kind, title).");
            inOrderOfKind();
            return new PolicyDocument(this);
        }

        /** Dated events stand by kind, as in a policy file, so that the order of writing makes no difference. */
        private void inOrderOfKind() {
            if (has(MILESTONES)) {
                set(MILESTONES, value(MILESTONES).stream().sorted(Comparator.comparing(Milestone::kind)).toList());
            }
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
