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
        String rest = " " + plain(text) + " ";
        Map<Integer, Law> found = new TreeMap<>();
        for (Map.Entry<String, Law> known : bySpelling.entrySet()) {
            String name = " " + known.getKey() + " ";
            for (int at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
                if (!yearFollows(rest, at + name.length())) {
                    found.putIfAbsent(at, known.getValue());
                    rest = rest.substring(0, at + 1) + "#".repeat(name.length() - 2) + rest.substring(at + name.length() - 1);
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

    /** A name without its year is not that law if another year follows: "Equality Act 2012". */
    private static boolean yearFollows(String text, int after) {
        return text.length() >= after + 4
                && text.substring(after, after + 4).chars().allMatch(Character::isDigit)
                && !Character.isDigit(text.charAt(after - 2));
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
