package org.schoolpolicyreview.rules.words;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a school's own name in a text from the words of which the name of any school may be made. */
public final class SchoolNamed {

    /** Words of which the name of any school may be made. */
    private static final Pattern OF_ANY = Pattern.compile("(?i)\\b(?:the|a|of|and|for|at|schools?|primary|secondary|junior|infants?"
            + "|nursery|academy|college|high|grammar|community|church|england|cofe|ce|rc|catholic|roman|voluntary|aided|controlled"
            + "|federation|trust|special|pupil|referral|unit|all|through|sixth|form|st|saint|example)\\b|[^\\p{L}\u2019' -]");
    private static final Pattern SOME = Pattern.compile(
            "\\p{Lu}[\\p{L}\u2019']+ (?:\\p{Lu}[\\p{L}\u2019']+ ){0,4}(?:School|Academy|Nursery|College|Federation)\\b");

    private SchoolNamed() {}

    /** Whether a text names a school, whichever it is. */
    public static boolean isSaidIn(String text) {
        return SOME.matcher(text).find();
    }

    /** The distinctive words of a school's name, where a text says them. */
    public static Optional<String> own(String name, String text) {
        String distinctive = OF_ANY.matcher(name).replaceAll(" ").strip().replaceAll("\\s+", " ");
        return distinctive.isEmpty() ? Optional.of(name).filter(text::contains)
                : Stream.concat(Stream.of(distinctive), Stream.of(distinctive.split(" ")).filter(word -> word.length() >= 6))
                        .filter(text::contains).findFirst();
    }
}
