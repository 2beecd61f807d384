package org.schoolpolicyreview.reading;

/**
 * A stretch of a text.
 *
 * @param start where it starts, from 0
 * @param end the place after its last letter
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if it starts before 0 or ends before it starts */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a stretch of a text: " + start + " to " + end);
        }
    }

    /** How many letters it holds. */
    public int length() {
        return end - start;
    }

    /** Whether the other lies within it. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether they share a letter. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words of this stretch. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
