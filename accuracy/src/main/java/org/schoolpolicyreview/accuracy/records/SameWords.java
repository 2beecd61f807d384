package org.schoolpolicyreview.accuracy.records;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether two readers quote the same thing though one quotes more of it, and whether two name the same body. */
final class SameWords {

    /** Words that two different quotations share by chance. */
    private static final Set<String> COMMON = Set.of("a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is",
            "it", "no", "not", "of", "on", "or", "our", "s", "than", "that", "the", "their", "this", "to", "we", "will", "with");
    /** Words for a body that say only that it is one. */
    private static final Set<String> NO_HEAD = Set.of("a", "an", "and", "academy", "board", "body", "by", "chair", "committee",
            "council", "full", "group", "local", "our", "school", "schools", "the", "whole");
    private static final Map<String, String> ALIKE = Map.of("governors", "governing", "governor", "governing", "governance",
            "governing", "trustees", "trust", "trustee", "trust", "directors", "director", "head", "headteacher");

    private SameWords() {}

    /** Whether at least half of the words of the shorter one stand in the longer one. */
    static boolean shared(String one, String other) {
        Set<String> first = telling(one);
        Set<String> second = telling(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return !both.isEmpty() && 2 * both.size() >= Math.min(first.size(), second.size());
    }

    private static Set<String> telling(String text) {
        Set<String> words = new HashSet<>(DocumentWords.of(text).texts());
        Set<String> telling = new HashSet<>(words);
        telling.removeAll(COMMON);
        return telling.isEmpty() ? words : telling;
    }

    /** Whether two names of a body share a head word: "Board of Trustees", "the trustees". */
    static boolean sameBody(String one, String other) {
        Set<String> heads = heads(one);
        heads.retainAll(heads(other));
        return !heads.isEmpty();
    }

    /** "Children and Families" of "Children and Families Committee of the governing board"; "Trustees" of "Board of Trustees". */
    private static Set<String> heads(String body) {
        int bracket = body.indexOf('(');
        List<String> words = DocumentWords.of(bracket > 0 ? body.substring(0, bracket) : body).texts();
        int of = words.indexOf("of");
        Set<String> before = alike(of > 0 ? words.subList(0, of) : words);
        Set<String> heads = without(before);
        if (heads.isEmpty() && of > 0) {
            heads = without(alike(words.subList(of + 1, words.size())));
        }
        return heads.isEmpty() ? before : heads;
    }

    private static Set<String> alike(List<String> words) {
        Set<String> alike = new HashSet<>();
        words.forEach(word -> alike.add(ALIKE.getOrDefault(word, word)));
        return alike;
    }

    private static Set<String> without(Set<String> words) {
        Set<String> heads = new HashSet<>(words);
        heads.removeAll(NO_HEAD);
        return heads;
    }
}
