package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.criteria.Outcome;

/** The reason where each document, or each objective, is asked: of how many, and what is the same in all said once. */
final class EachMatter {

    /** How many are spelled out; the finding lists all of them. */
    private static final int SPELLED_OUT = 3;

    private EachMatter() {}

    /**
     * One reason out of many.
     *
     * @param titles of those that decide
     * @param reasons why, for each of them
     * @param all how many there are, those that do not decide too
     * @param things what they are: "documents"
     */
    static String together(Outcome outcome, List<String> titles, List<String> reasons, int all, String things) {
        if (titles.size() == all && saysTheSameOfAll(titles, reasons)) {
            return "Each of the " + all + " " + things + reasons.get(0).substring(titles.get(0).length());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(inHowMany(outcome) + " " + titles.size() + " of " + all + " " + things + ".");
        reasons.stream().limit(SPELLED_OUT).forEach(sentences::add);
        if (reasons.size() > SPELLED_OUT) {
            sentences.add((reasons.size() - SPELLED_OUT) + " more came out the same way.");
        }
        return String.join(" ", sentences);
    }

    private static boolean saysTheSameOfAll(List<String> titles, List<String> reasons) {
        String same = reasons.get(0).substring(Math.min(titles.get(0).length(), reasons.get(0).length()));
        for (int i = 0; i < reasons.size(); i++) {
            if (!reasons.get(i).equals(titles.get(i) + same) || same.contains("“")) {
                return false;
            }
        }
        return true;
    }

    private static String inHowMany(Outcome outcome) {
        return switch (outcome) {
            case CONTRARY -> "Needs changing in";
            case NEEDS_JUDGEMENT -> "A person should decide about";
            case PARTLY_MET -> "Partly in place in";
            case NOT_EVIDENCED -> "Not found in";
            case NOT_SEEN -> "We have not seen this in";
            default -> "In place in";
        };
    }
}
