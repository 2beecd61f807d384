package org.schoolpolicyreview.reading.things.characteristics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Context;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.CharacteristicsList;
import org.schoolpolicyreview.reading.things.ThingReader;

/**
 * Reads the lists of protected characteristics of a document: in sentences, in list items and in tables. A list of groups
 * that are monitored, or of kinds of prejudice, is none.
 */
public final class CharacteristicsReader implements ThingReader {

    @Override
    public List<CharacteristicsList> read(ReadText text) {
        Reading reading = new Reading();
        text.sentences().forEach(reading::read);
        reading.endOfGroup();
        return reading.lists.drafts().stream().map(ListDraft::done).toList();
    }

    /** The reading of one text: sentences one by one, list items and rows of a table together. */
    private static final class Reading {

        private final Lists lists = new Lists();
        private final List<Sentence> group = new ArrayList<>();
        private Optional<Sentence> before = Optional.empty();
        private Optional<Sentence> beforeThat = Optional.empty();
        private Optional<Sentence> last = Optional.empty();
        private Optional<Sentence> lastButOne = Optional.empty();

        void read(Sentence sentence) {
            if (isMember(sentence)) {
                if (!group.isEmpty() && !belongs(sentence, group.get(group.size() - 1))) {
                    endOfGroup();
                }
                if (group.isEmpty()) {
                    before = last;
                    beforeThat = lastButOne;
                }
                group.add(sentence);
            } else {
                endOfGroup();
                Protection protection = Protection.of(sentence, last);
                for (Part part : Parts.of(sentence.tokens())) {
                    lists.take(part, protection.audience(part), sentence, protection.certainty());
                }
            }
            lastButOne = last;
            last = Optional.of(sentence);
        }

        /** Whether a sentence is one characteristic of several that follow each other. */
        private static boolean isMember(Sentence sentence) {
            if (sentence.kind() == Sentence.Kind.ROW && CharacteristicsColumns.isPart(sentence)) {
                return true;
            }
            String text = sentence.kind() == Sentence.Kind.ROW ? firstCell(sentence) : sentence.text();
            boolean alone = sentence.kind() == Sentence.Kind.ITEM || sentence.kind() == Sentence.Kind.ROW
                    || text.length() < 60;
            if (!alone || sentence.kind() == Sentence.Kind.HEADING) {
                return false;
            }
            int named = Parts.of(text).stream().mapToInt(part -> part.named().size()).sum();
            return named > 0 && named < 3 && First.in(text).isPresent();
        }

        private static String firstCell(Sentence row) {
            return row.context().columns().isEmpty() ? row.text() : row.context().columns().get(0).text();
        }

        private static boolean belongs(Sentence sentence, Sentence other) {
            return sentence.kind() == other.kind() && sentence.context().opener().equals(other.context().opener())
                    && sentence.context().headings().equals(other.context().headings())
                    && heads(sentence).equals(heads(other));
        }

        private static List<String> heads(Sentence sentence) {
            String first = firstCell(sentence); // which heads the other cells of its row where the table has no heads
            return sentence.context().columns().stream().map(Context.Cell::head).map(head -> head.equals(first) ? "" : head)
                    .toList();
        }

        void endOfGroup() {
            if (group.stream().anyMatch(CharacteristicsColumns::isPart)) {
                CharacteristicsColumns.read(group, before, lists);
            } else if (group.size() > 2) {
                if (group.get(0).kind() == Sentence.Kind.ROW && !CharacteristicsTable.isGrid(group)) {
                    CharacteristicsTable.read(group, lists);
                } else {
                    CharacteristicsItems.read(group, before, beforeThat, lists);
                }
            } else {
                // One or two alone may still add to a list or take from it: "Age does not protect pupils."
                for (Sentence sentence : group) {
                    Protection protection = Protection.of(sentence, before);
                    for (Part part : Parts.of(sentence.tokens())) {
                        lists.take(part, protection.audience(part), sentence, protection.certainty());
                    }
                }
            }
            group.clear();
        }
    }
}
