package org.schoolpolicyreview.finding;

/** Makes a number of a name; two names have the same number once in many thousand times, which does no harm. */
final class Hash {

    private Hash() {}

    /** FNV-1a with a final mix, over the letters. */
    static int of(String name) {
        int hash = 0x811c9dc5;
        for (int at = 0; at < name.length(); at++) {
            hash = (hash ^ name.charAt(at)) * 0x01000193;
        }
        hash ^= hash >>> 16;
        hash *= 0x7feb352d;
        return hash ^ hash >>> 15;
    }
}
