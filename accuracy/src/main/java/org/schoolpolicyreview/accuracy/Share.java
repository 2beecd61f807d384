package org.schoolpolicyreview.accuracy;

import java.util.Locale;

/**
 * So many of so many, with the interval in which the share lies with 95 % certainty (Wilson's score interval, which holds
 * for few cases and near the ends, where the common formula does not).
 *
 * <pre>{@code
 * new Share(157, 240).toString()   // 65.4 % (59 to 71)
 * }</pre>
 *
 * @param hits how many
 * @param of of how many
 */
public record Share(int hits, int of) {

    /** The quantile of the normal distribution for 95 %. */
    private static final double Z = 1.96;

    /** @throws IllegalArgumentException if it is more than all, or less than none */
    public Share {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException("Not a share: " + hits + " of " + of);
        }
    }

    /** The share in percent; 0 of nothing. */
    public double percent() {
        return of == 0 ? 0 : 100.0 * hits / of;
    }

    /** The lower end of the interval, in percent. */
    public double low() {
        return of == 0 ? 0 : Math.max(0, 100 * (middle() - half()));
    }

    /** The upper end of the interval, in percent. */
    public double high() {
        return of == 0 ? 100 : Math.min(100, 100 * (middle() + half()));
    }

    private double middle() {
        return ((double) hits / of + Z * Z / 2 / of) / (1 + Z * Z / of);
    }

    private double half() {
        double share = (double) hits / of;
        return Z * Math.sqrt(share * (1 - share) / of + Z * Z / 4 / of / of) / (1 + Z * Z / of);
    }

    /** The share with its interval; "none" of nothing. */
    @Override
    public String toString() {
        return of == 0 ? "none" : String.format(Locale.ROOT, "%.1f %% (%.0f to %.0f)", percent(), low(), high());
    }
}
