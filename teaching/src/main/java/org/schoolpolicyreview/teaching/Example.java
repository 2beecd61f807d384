package org.schoolpolicyreview.teaching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schoolpolicyreview.finding.Feature;
import org.schoolpolicyreview.teaching.sentences.Use;

/**
 * A sentence as the teacher sees it.
 *
 * @param features its features, each once
 * @param uses what it is to the parts that anybody spoke of; of a marked text, the parts that are marked
 * @param source the writer who wrote it, or the school in whose text it is marked
 * @param ofText whether it stands in a marked text: then it speaks of no part but those that are marked
 * @param also the ids of the criteria of whose parts it may speak, though nobody has said so
 */
public record Example(List<Feature> features, Map<String, Use> uses, String source, boolean ofText,
        Set<String> also) {

    /** Whether it teaches a part anything: not if nobody has said whether it speaks of it, and it may. */
    boolean teaches(String part) {
        Use use = uses.get(part);
        return use != null ? use != Use.UNSURE : !also.contains(part.substring(0, part.indexOf('/')));
    }
}
