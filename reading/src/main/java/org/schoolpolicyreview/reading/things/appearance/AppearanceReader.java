package org.schoolpolicyreview.reading.things.appearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.AppearanceRule;
import org.schoolpolicyreview.reading.things.ThingReader;

/**
 * Reads rules on hair, headwear, jewellery of faith and dress that bear on race or religion. A sentence gives one rule for
 * each thing that it does: "Braids are welcome; patterns may not be shaved in" gives two.
 */
public final class AppearanceReader implements ThingReader {

    @Override
    public List<AppearanceRule> read(ReadText text) {
        List<AppearanceRule> rules = new ArrayList<>();
        List<Sentence> sentences = text.sentences();
        SpokenOf spokenOf = new SpokenOf();
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            if (sentence.kind() == Sentence.Kind.HEADING || sentence.kind() == Sentence.Kind.HEAD_ROW
                    || sentence.asksOnly()) {
                continue;
            }
            Optional<Sentence> before = at == 0 ? Optional.empty() : Optional.of(sentences.get(at - 1));
            Optional<Sentence> after = at + 1 == sentences.size() ? Optional.empty() : Optional.of(sentences.get(at + 1));
            List<AppearanceRule> found = new SentenceRules(sentence, Scene.of(sentence, before, text), spokenOf.in(sentence))
                    .rules(after);
            spokenOf.after(sentence, found);
            Joined.add(rules, found);
        }
        return rules;
    }
}
