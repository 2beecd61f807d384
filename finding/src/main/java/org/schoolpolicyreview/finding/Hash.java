package org.schoolpolicyreview.finding;

/**
 * Makes a number of a name; two names have the same number once in many thousand times, which does no harm. A name is made
 * letter by letter, so that it need never be put together: what is kept of it tells it from other names too.
 */
final class Hash {

    /** The name without a letter. */
    static final long NOTHING = 0x811c9dc5L;
    private static final int NUMBER_FACTOR = 0x01000193;
    private static final int OTHER_FACTOR = 0x9e3779b1;

    private Hash() {}

    /** The number of a whole name. */
    static int of(String name) {
        return number(with(NOTHING, name));
    }

    /** A name that goes on with a letter: FNV-1a in the lower half, another hash in the upper one. */
    static long with(long name, char letter) {
        int number = ((int) name ^ letter) * NUMBER_FACTOR;
        int other = ((int) (name >>> Integer.SIZE) + letter + 1) * OTHER_FACTOR;
        return (long) other << Integer.SIZE | number & 0xffffffffL;
    }

    /** A name that goes on with these letters. */
    static long with(long name, String letters) {
        long longer = name;
        for (int at = 0; at < letters.length(); at++) {
            longer = with(longer, letters.charAt(at));
        }
        return longer;
    }

    /** The number of a name: the lower half, mixed. */
    static int number(long name) {
        int hash = (int) name;
        hash ^= hash >>> 16;
        hash *= 0x7feb352d;
        return hash ^ hash >>> 15;
    }
}
