package org.schoolpolicyreview.reading.things.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.LawCitation;
import org.schoolpolicyreview.reading.things.LawCitation.As;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.ThingReader;
import org.schoolpolicyreview.reading.values.Mention;
import org.schoolpolicyreview.reading.values.Value;

/**
 * Reads the laws that a document cites: once for each section and law. Where a section says of a law both that it asks
 * something and that it was replaced, it is cited as replaced: its readers are told.
 */
public final class LawCitationReader implements ThingReader {

    /** A law where a sentence names it. */
    private record Cited(Sentence sentence, Mention.Of<Value.Law> law, As as) {

        Cited as(As other) {
            return new Cited(sentence, law, other);
        }
    }

    @Override
    public List<LawCitation> read(ReadText text) {
        List<Cited> all = new ArrayList<>();
        MeantLaws meant = new MeantLaws();
        for (Sentence sentence : text.sentences()) {
            if (isAnsweredBarely(sentence, text)) {
                continue;
            }
            CitedLaws laws = new CitedLaws(meant.in(sentence, text.sentences()));
            int before = all.size();
            laws.ofThoseBefore().ifPresent(as -> backwards(all, before, as, sentence));
            for (int law = 0; law < laws.size(); law++) {
                Mention.Of<Value.Law> mention = laws.law(law);
                As as = laws.as(law).or(() -> around(sentence, mention)).orElse(As.CURRENT);
                all.add(new Cited(sentence, mention, as));
                MeantLaws.duty(sentence, mention).ifPresent(duty -> all.add(new Cited(sentence, duty, as)));
            }
        }
        return once(all);
    }

    /** "Does it name the Equality Act 2010?" "Yes." cites nothing. A question that stands for itself may cite. */
    private static boolean isAnsweredBarely(Sentence sentence, ReadText text) {
        int next = sentence.number() + 1;
        return sentence.text().endsWith("?") && next < text.sentences().size()
                && !text.sentences().get(next).text().endsWith("?") && text.sentences().get(next).asksOnly();
    }

    private static Optional<As> around(Sentence sentence, Mention.Of<Value.Law> law) {
        Optional<As> as = sentence.kind() == Sentence.Kind.ITEM
                ? sentence.context().opener().flatMap(CitedLaws::opened) : Optional.empty();
        as = as.or(() -> sentence.context().columns().stream().filter(cell -> cell.span().contains(law.span()))
                .findFirst().flatMap(cell -> CitedLaws.opened(cell.head())));
        as = as.or(() -> sentence.context().heading().flatMap(CitedLaws::opened));
        return as.filter(what -> what != As.REPLACED || CitedLaws.isReplaceable(law.value().id()));
    }

    /** Says it of the laws of the sentence before, and of a list that ends there. */
    private static void backwards(List<Cited> all, int end, As as, Sentence sentence) {
        if (end == 0) {
            return;
        }
        Sentence last = all.get(end - 1).sentence();
        boolean list = last.kind() == Sentence.Kind.ITEM || last.kind() == Sentence.Kind.ROW;
        if (sentence.number() - last.number() > 2 || !last.context().headings().equals(sentence.context().headings())) {
            return;
        }
        for (int at = end - 1; at >= 0; at--) {
            Sentence here = all.get(at).sentence();
            boolean same = here.number() == last.number()
                    || list && here.kind() == last.kind() && here.context().opener().equals(last.context().opener())
                            && here.context().headings().equals(last.context().headings());
            if (!same) {
                return;
            }
            if (all.get(at).as() == As.CURRENT && CitedLaws.isReplaceable(all.get(at).law().value().id())) {
                all.set(at, all.get(at).as(as));
            }
        }
    }

    private static List<LawCitation> once(List<Cited> all) {
        Map<List<Object>, Cited> once = new LinkedHashMap<>();
        for (Cited cited : all) {
            once.merge(List.of(section(cited.sentence()), cited.law().value().id()), cited,
                    (first, next) -> CitedLaws.stronger(first.as(), next.as()) == first.as() ? first : next);
        }
        return once.values().stream().map(LawCitationReader::citation).toList();
    }

    private static List<String> section(Sentence sentence) {
        List<String> section = new ArrayList<>(sentence.context().headings());
        if (sentence.kind() == Sentence.Kind.HEADING) {
            section.add(sentence.text());
        }
        return section;
    }

    private static LawCitation citation(Cited cited) {
        Sentence sentence = cited.sentence();
        return new LawCitation(cited.law().value().id(), sentence.words(cited.law().span()),
                Slot.sure(cited.as(), sentence.quotation()), sentence.quotation(), Certainty.SURE);
    }
}
