package org.schoolpolicyreview.report.content;

import java.util.List;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.NearSentence;
import org.schoolpolicyreview.review.PartExplained;
import org.schoolpolicyreview.review.PartResult;

/**
 * What came nearest to something that is missing. None of it counted: a reader can see whether it was overlooked.
 *
 * @param missing what is missing, to stand in a sentence: "how soon the record is written"
 * @param sentences the nearest first
 */
public record NearestTo(String missing, List<Near> sentences) {

    public NearestTo {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence that came nearest.
     *
     * @param words its words
     * @param place where it stands: “Equality Policy”, page 3, section 4.1
     */
    public record Near(String words, String place) {

        private static Near of(NearSentence near) {
            return new Near(near.words(), Wording.place(near.document(), near.page(), near.section()));
        }
    }

    /** The line above the sentences. */
    public String label() {
        return "Nearest to “" + missing + "”, and not counted:";
    }

    /** For each part that is to be added. */
    static List<NearestTo> of(Finding gap) {
        return gap.explanation().parts().stream()
                .filter(each -> new PartResult(each.part(), each.result()).isGap() && !each.nearest().isEmpty())
                .map(NearestTo::of).toList();
    }

    private static NearestTo of(PartExplained part) {
        return new NearestTo(part.part().missing(), part.nearest().stream().map(Near::of).toList());
    }
}
