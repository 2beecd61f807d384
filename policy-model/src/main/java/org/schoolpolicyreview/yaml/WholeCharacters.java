package org.schoolpolicyreview.yaml;

import java.io.Reader;

/**
 * Reads a text without ever stopping between the two halves of a character, such as an emoji. The YAML scanner reads a
 * thousand characters at a time, and up to its version 3.0.1 it fails on a half at the end of them.
 */
final class WholeCharacters extends Reader {

    private final String text;
    private int next;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int start, int most) {
        if (next == text.length()) {
            return most == 0 ? 0 : -1;
        }
        int end = Math.min(text.length(), next + most);
        if (end - next > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int count = end - next;
        text.getChars(next, end, buffer, start);
        next = end;
        return count;
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
