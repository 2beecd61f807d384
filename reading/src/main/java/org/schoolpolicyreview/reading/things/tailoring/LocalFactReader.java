package org.schoolpolicyreview.reading.things.tailoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.LocalFact;
import org.schoolpolicyreview.reading.things.ThingReader;

/**
 * Reads facts that only this school could say: its numbers, places, partners and events. The five that tell most are
 * enough; more would drown them.
 */
public final class LocalFactReader implements ThingReader {

    private static final int ENOUGH = 5;

    private record Weighed(Sentence sentence, LocalSigns signs) {}

    @Override
    public List<LocalFact> read(ReadText text) {
        SchoolNames names = new SchoolNames(text);
        List<Weighed> weighed = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.kind() != Sentence.Kind.HEADING && sentence.kind() != Sentence.Kind.HEAD_ROW) {
                LocalSigns signs = LocalSigns.of(sentence, names);
                if (signs.tell()) {
                    weighed.add(new Weighed(sentence, signs));
                }
            }
        }
        return weighed.stream().sorted(Comparator.comparingInt((Weighed each) -> -each.signs().weight())).limit(ENOUGH)
                .sorted(Comparator.comparingInt(each -> each.sentence().number()))
                .map(each -> new LocalFact(each.sentence().quotation(),
                        each.signs().own() ? Certainty.SURE : Certainty.LIKELY)).toList();
    }
}
