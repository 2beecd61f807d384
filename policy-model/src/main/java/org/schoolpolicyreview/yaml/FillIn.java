package org.schoolpolicyreview.yaml;

/**
 * Texts that stand in for others until somebody writes those: {@code title: "FILL IN: what it asks, in a line"}. A file is
 * begun with them, and not used as long as one is left.
 */
public final class FillIn {

    /** What such a text begins with; what is wanted follows. */
    public static final String MARK = "FILL IN";

    private FillIn() {}

    /** Notes each text below a node that is still to be filled in, as an error at its place. */
    public static void report(Node node, Mistakes mistakes) {
        if (node instanceof Node.Scalar scalar && scalar.text().strip().startsWith(MARK)) {
            String wanted = scalar.text().strip().substring(MARK.length()).replaceFirst("^: *", "");
            mistakes.error(scalar.origin(), "This is still to be filled in" + (wanted.isEmpty() ? "." : ": " + wanted), "");
        } else if (node instanceof Node.Items list) {
            list.items().forEach(each -> report(each, mistakes));
        } else if (node instanceof Node.Keys keys) {
            keys.pairs().forEach(pair -> report(pair.value(), mistakes));
        }
    }
}
