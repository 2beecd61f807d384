package org.schoolpolicyreview.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When which law held, and how documents name it. A name is found in a text as whole words, the longest first: in
 * "Equality Act 2010 (Specific Duties) Regulations 2011" the regulations are found, not the Act.
 */
public final class LawRegister {

    private static final Set<String> QUALIFIERS = Set.of("race", "racial", "disability", "gender", "religious");

    private final Map<String, Law> byId = new LinkedHashMap<>();
    /** By the first word of its name; the longest name first. */
    private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();

    /** A register of these laws. */
    public LawRegister(List<Law> laws) {
        for (Law law : laws) {
            byId.put(law.id(), law);
            Stream.concat(Stream.of(law.name()), law.alsoWritten().stream())
                    .map(name -> new Spelling(words(name), law))
                    .forEach(each -> byFirstWord.computeIfAbsent(each.words().get(0), first -> new ArrayList<>()).add(each));
        }
        byFirstWord.values().forEach(each -> each.sort(Comparator.comparingInt(spelling -> -spelling.words().size())));
    }

    private record Spelling(List<String> words, Law law) {}

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
        List<String> words = words(text);
        Set<Law> found = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Spelling> named = namedAt(words, at);
            named.map(Spelling::law).ifPresent(found::add);
            at += named.map(spelling -> spelling.words().size()).orElse(1);
        }
        return List.copyOf(found);
    }

    private Optional<Spelling> namedAt(List<String> words, int at) {
        for (Spelling spelling : byFirstWord.getOrDefault(words.get(at), List.of())) {
            int ends = at + spelling.words().size();
            if (ends <= words.size() && words.subList(at, ends).equals(spelling.words())
                    && (isNumber(words.get(ends - 1)) || !isPartOfALongerName(words, at, ends))) {
                return Optional.of(spelling);
            }
        }
        return Optional.empty();
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

    /** A name without its year is not that law where it is part of another: "Equality Act 2012", "Race Equality Act". */
    private static boolean isPartOfALongerName(List<String> words, int begins, int ends) {
        boolean yearFollows = ends < words.size() && words.get(ends).length() == 4 && isNumber(words.get(ends));
        return yearFollows || begins > 0 && QUALIFIERS.contains(words.get(begins - 1));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** The words of a text in lower case; whatever stands between them is left out. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int begins = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inWord = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inWord && begins < 0) {
                begins = i;
            } else if (!inWord && begins >= 0) {
                words.add(lower.substring(begins, i));
                begins = -1;
            }
        }
        return words;
    }
}
