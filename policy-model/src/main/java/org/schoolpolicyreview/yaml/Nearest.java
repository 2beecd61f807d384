package org.schoolpolicyreview.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Nearest {

    /** So many letters at the beginning are no coincidence. */
    private static final int STEM = 5;

    private Nearest() {}

    /**
     * The nearest of the known words, if one is near enough for a slip of the keyboard; else one that begins like it:
     * "racist incidents" for "racist incident policy".
     */
    public static Optional<String> to(String written, Collection<String> known) {
        return bySlip(plain(written), known).or(() -> byBeginning(plain(written), known));
    }

    private static Optional<String> byBeginning(String wanted, Collection<String> known) {
        String stem = wanted.endsWith("s") ? wanted.substring(0, wanted.length() - 1) : wanted;
        return stem.length() < STEM ? Optional.empty()
                : known.stream().filter(word -> plain(word).startsWith(stem)).findFirst();
    }

    private static Optional<String> bySlip(String wanted, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(wanted, plain(word)) <= Math.max(1, Math.min(wanted.length(), 60) / 3))
                .min(Comparator.<String>comparingInt(word -> distance(wanted, plain(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** "Did you mean ...?", or the other sentence if nothing is near. */
    public static String didYouMean(String written, Collection<String> known, String otherwise) {
        return to(written, known).map(word -> "Did you mean \"" + word + "\"?").orElse(otherwise);
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return lower.length() > 60 ? lower.substring(0, 60) : lower;
    }

    /** Insertions, deletions, changes and swaps of neighbours. */
    private static int distance(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int best = Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                steps[i][j] = swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
            }
        }
        return steps[from.length()][to.length()];
    }
}
