package org.schoolpolicyreview.criteria;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.Word;
import org.schoolpolicyreview.reading.assertion.Kind;

/**
 * What of a sentence counts for a part, as data: a program need not read it out of a sentence of ours. Words are as they were
 * read, with plain quotation marks and hyphens.
 *
 * @param told the words by which it was found to speak of the part, in their order; empty if a thing with a shape was read
 * @param cue the cue by which it is no firm promise, if there is one
 * @param doubted that it does not sound like a firm promise, with the words that told so; these are empty if what stands
 *     around it told
 * @param value the value that was read for the question, if it asks for one and one was read
 */
public record Grounds(List<String> told, Optional<Cue> cue, Optional<List<String>> doubted, Optional<Value> value) {

    /** Of a thing with a shape: what was seen says it all. */
    public static final Grounds NONE = new Grounds(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Grounds {
        told = List.copyOf(told);
        doubted = doubted.map(List::copyOf);
    }

    /**
     * A cue.
     *
     * @param kind what it does
     * @param words its words; empty if it stands around the sentence
     */
    public record Cue(Kind kind, String words) {}

    /**
     * A value.
     *
     * @param kind what was asked for
     * @param words its words
     */
    public record Value(ValueKind kind, String words) {}

    /** What a question asks for beside a promise. */
    public enum ValueKind implements Word {
        TIME("time", "Within which time it happens."),
        RHYTHM("rhythm", "How often it happens."),
        ROLE("role", "Who does it."),
        TERM("term", "What it is about.");

        private final String word;
        private final String meaning;

        ValueKind(String word, String meaning) {
            this.word = word;
            this.meaning = meaning;
        }

        @Override
        public String word() {
            return word;
        }

        @Override
        public String meaning() {
            return meaning;
        }
    }
}
