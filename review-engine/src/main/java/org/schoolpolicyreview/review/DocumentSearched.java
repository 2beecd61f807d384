package org.schoolpolicyreview.review;

import java.util.List;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Word;

/**
 * A document of the school, whether it was looked at for a criterion, and what follows if it says nothing.
 *
 * @param document its title
 * @param documentNumber its place in the report's list, from 0
 * @param kinds what it is, the main kind first
 * @param looked whether it was looked at
 * @param silences what its silence means, for each part; empty if it was not looked at
 */
public record DocumentSearched(
        String document, int documentNumber, List<DocumentKind> kinds, Looked looked, List<Silence> silences) {

    public DocumentSearched {
        kinds = List.copyOf(kinds);
        silences = List.copyOf(silences);
    }

    /** Whether a document was looked at. */
    public enum Looked implements Word {
        READ_WHOLE("read-whole", "Looked at, and read whole."),
        READ_IN_PART("read-in-part", "Looked at, but only a part was read."),
        NOT_IN_FORCE("not-in-force", "Not looked at: another version has taken its place, or it is a draft."),
        STANDING_NOT_KNOWN("standing-not-known", "Not looked at: nothing says whether this version holds."),
        NOT_ASKED("not-asked", "Not looked at: this is not asked of such a document.");

        private final String word;
        private final String meaning;

        Looked(String word, String meaning) {
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

    /**
     * What follows from the document's silence about some parts.
     *
     * @param parts the names of the parts
     * @param why why its silence counts, or why it does not
     */
    public record Silence(List<String> parts, Why why) {

        public Silence {
            parts = List.copyOf(parts);
        }

        /** Whether what is not said here counts as missing. */
        public boolean counts() {
            return why == Why.READ_WHOLE;
        }

        /** Why the silence of a document counts, or why it does not. */
        public enum Why implements Word {
            READ_WHOLE("read-whole", "What is not said here counts as missing: it belongs here, and all was read."),
            READ_IN_PART("read-in-part", "What is not said here may stand in the part that was not read."),
            ELSEWHERE("elsewhere", "What is not said here is not missed here: it belongs in another document.");

            private final String word;
            private final String meaning;

            Why(String word, String meaning) {
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
}
