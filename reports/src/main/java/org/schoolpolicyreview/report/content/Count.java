package org.schoolpolicyreview.report.content;

/**
 * A number that never stands without what it is counted of.
 *
 * @param number how many
 * @param of of how many
 * @param things of what: "criteria", "legal duties"
 */
public record Count(int number, int of, String things) {

    static Count criteria(int number, int of) {
        return new Count(number, of, of == 1 ? "criterion" : "criteria");
    }

    static Count of(int number, int of, String one, String many) {
        return new Count(number, of, of == 1 ? one : many);
    }

    /** 2 of 3 criteria. */
    @Override
    public String toString() {
        return number + " of " + of + " " + things;
    }
}
