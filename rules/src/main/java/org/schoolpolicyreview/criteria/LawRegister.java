package org.schoolpolicyreview.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * When which law held, and how documents name it. A name is found in a text as whole words, the longest first: in
 * "Equality Act 2010 (Specific Duties) Regulations 2011" the regulations are found, not the Act.
 */
public final class LawRegister {

    private static final Set<String> QUALIFIERS = Set.of("race", "racial", "disability", "gender", "religious");

    private final Map<String, Law> byId = new LinkedHashMap<>();
    private final Map<String, Law> bySpelling = new TreeMap<>(LawRegister::longestFirst);

    /** A register of these laws. */
    public LawRegister(List<Law> laws) {
        for (Law law : laws) {
            byId.put(law.id(), law);
            Stream.concat(Stream.of(law.name()), law.alsoWritten().stream())
                    .forEach(spelling -> bySpelling.put(plain(spelling), law));
        }
    }

    /** All laws, in the order of the register. */
    public List<Law> laws() {
        return List.copyOf(byId.values());
    }

    /** The law of an id. */
    public Optional<Law> law(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The laws that a text names, each once, in the order in which they stand there. */
    public List<Law> namedIn(String text) {
        StringBuilder rest = new StringBuilder(" " + plain(text) + " ");
        Map<Integer, Law> found = new TreeMap<>();
        for (Map.Entry<String, Law> known : bySpelling.entrySet()) {
            String name = " " + known.getKey() + " ";
            for (int at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
                if (hasYear(name) || !isPartOfALongerName(rest, at, at + name.length())) {
                    found.put(at, known.getValue());
                    for (int i = at + 1; i < at + name.length() - 1; i++) {
                        rest.setCharAt(i, '#'); // taken, so that no shorter name is found within
                    }
                }
            }
        }
        return found.values().stream().distinct().toList();
    }

    /** Whether a law was replaced, directly or by steps, by one of these. */
    public boolean isReplacedBy(Law law, Set<String> successors) {
        Set<String> seen = new HashSet<>();
        Optional<String> next = law.replacedBy();
        while (next.isPresent() && seen.add(next.get())) {
            if (successors.contains(next.get())) {
                return true;
            }
            next = law(next.get()).flatMap(Law::replacedBy);
        }
        return false;
    }

    private static boolean hasYear(String name) {
        return Character.isDigit(name.charAt(name.length() - 2));
    }

    /** A name without its year is not that law where it is part of another: "Equality Act 2012", "Race Equality Act". */
    private static boolean isPartOfALongerName(CharSequence text, int begins, int ends) {
        boolean yearFollows = text.length() >= ends + 4
                && text.subSequence(ends, ends + 4).chars().allMatch(Character::isDigit);
        int wordBegins = begins;
        while (wordBegins > 0 && text.charAt(wordBegins - 1) != ' ') {
            wordBegins--;
        }
        return yearFollows || QUALIFIERS.contains(text.subSequence(wordBegins, begins).toString());
    }

    private static String plain(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ")) {
            words.add(word);
        }
        return String.join(" ", words);
    }

    private static int longestFirst(String one, String other) {
        int byLength = Integer.compare(other.length(), one.length());
        return byLength != 0 ? byLength : one.compareTo(other);
    }
}
