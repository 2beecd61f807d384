package org.schoolpolicyreview.reading.things.characteristics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.CharacteristicsList.Audience;

/** Reads list items that each name a characteristic: together they are one list. */
final class CharacteristicsItems {

    private static final int MANY = 3;

    private CharacteristicsItems() {}

    /** Reads items under the sentence before them, which may take up what the one before that said: "These are:". */
    static void read(List<Sentence> items, Optional<Sentence> before, Optional<Sentence> beforeThat, Lists lists) {
        Set<Characteristic> named = new LinkedHashSet<>();
        Set<Characteristic> staffOnly = new LinkedHashSet<>();
        for (Sentence item : items) {
            for (Part part : Parts.of(item.text())) {
                boolean note = part.has("only") && part.audience() == Audience.STAFF;
                named.addAll(part.named());
                staffOnly.addAll(note ? part.named() : part.staffOnly());
            }
        }
        Sentence first = items.get(0);
        // "Protected characteristics: age • disability • race": the first of them stands with the words that open the list.
        before.filter(other -> other.quotation().block() == first.quotation().block())
                .filter(other -> other.text().indexOf(':') > 0)
                .ifPresent(other -> Parts.of(other.text()).forEach(part -> named.addAll(part.named())));
        Optional<Sentence> opener = before.filter(other -> first.context().opener().filter(other.text()::equals).isPresent()
                || other.text().endsWith(":"));
        String said = first.context().opener().or(() -> opener.map(Sentence::text)).orElse("");
        String opening = Parts.CUES.has("taken up", said) ? beforeThat.map(Sentence::text).orElse("") + " " + said : said;
        String heading = first.context().heading().orElse("");
        boolean other = Parts.CUES.has("other matter", opening) && !Parts.CUES.has("protection", opening);
        // "Grounds on which children are protected. We will not treat a child worse because of:": a heading that runs on.
        String runIn = beforeThat.filter(last -> before.filter(next -> next.quotation().block() == last.quotation().block())
                .isPresent()).map(Sentence::text).orElse("");
        boolean sure = Parts.CUES.has("protection", opening + " . " + heading + " . " + runIn);
        if (named.size() < MANY || other || !sure && !Parts.CUES.has("discrimination", opening)) {
            return;
        }
        Protection protection = Protection.of(first, before);
        Part part = new Part();
        named.forEach(part::named);
        part.people(Parts.people(opening));
        Sentence main = opener.orElse(first);
        ListDraft list = new ListDraft(named, protection.audience(part), first, main.quotation(),
                sure || Protection.isWhole(named.stream()) ? Certainty.SURE : Certainty.LIKELY);
        items.forEach(item -> list.word(item.quotation()));
        lists.add(list);
        if (!staffOnly.isEmpty() && staffOnly.size() < MANY) {
            lists.split(list, staffOnly, first);
        }
    }
}
