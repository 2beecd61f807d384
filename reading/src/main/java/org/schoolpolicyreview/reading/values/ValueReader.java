package org.schoolpolicyreview.reading.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.schoolpolicyreview.model.time.Located;
import org.schoolpolicyreview.model.time.TimesIn;
import org.schoolpolicyreview.reading.Span;

/**
 * Reads the values that a folded sentence names, in the order in which they stand. Where two overlap, the longer is meant:
 * the year of "Equality Act 2010" is no date, a date inside a period is no date of its own. Of two that are equally long,
 * the one that is asked first below.
 */
public final class ValueReader {

    private static final Lexicon ROLES = Lexicon.read("roles.txt", "-/,");
    private static final Lexicon GROUPS = Lexicon.read("groups.txt", "-/,");

    private ValueReader() {}

    /** The values of a folded sentence. */
    public static List<Mention> read(String sentence) {
        Words words = Words.of(sentence);
        TimesIn times = TimesIn.text(sentence);
        List<Mention> found = new ArrayList<>();
        found.addAll(Addresses.in(sentence));
        found.addAll(Laws.in(words));
        add(found, times.periods(), Value.Over::new);
        add(found, times.dates(), Value.On::new);
        add(found, times.limits(), Value.Limit::new);
        add(found, times.rhythms(), Value.Often::new);
        found.addAll(named(ROLES, words, Value.Role::new));
        found.addAll(named(GROUPS, words, Value.Group::new));
        found.addAll(WebPlaces.in(words));
        found.addAll(Numbers.in(words));
        return withoutOverlaps(found);
    }

    private static <V> void add(List<Mention> found, List<Located<V>> located, Function<V, Value> value) {
        located.forEach(each -> found.add(new Mention(new Span(each.start(), each.end()), value.apply(each.value()))));
    }

    private static List<Mention> named(Lexicon lexicon, Words words, Function<String, Value> value) {
        List<Mention> found = new ArrayList<>();
        int index = 0;
        while (index < words.size()) {
            int first = index;
            index = lexicon.at(words, first).map(name -> {
                found.add(new Mention(new Span(words.at(first).start(), words.at(name.last() - 1).end()),
                        value.apply(name.id())));
                return name.last();
            }).orElse(first + 1);
        }
        return found;
    }

    /** Keeps the longest of those that overlap. */
    private static List<Mention> withoutOverlaps(List<Mention> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Mention> byLength = new ArrayList<>(found);
        byLength.sort(Comparator.comparingInt(mention -> -mention.span().length()));
        java.util.TreeMap<Integer, Mention> kept = new java.util.TreeMap<>();
        for (Mention mention : byLength) {
            var before = kept.floorEntry(mention.span().start());
            var after = kept.higherEntry(mention.span().start());
            boolean free = (before == null || !before.getValue().span().overlaps(mention.span()))
                    && (after == null || !after.getValue().span().overlaps(mention.span()));
            if (free) {
                kept.put(mention.span().start(), mention);
            }
        }
        return List.copyOf(kept.values());
    }
}
