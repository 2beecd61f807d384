package org.schoolpolicyreview.cli;

import java.util.List;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.yaml.Nearest;

/** Finds criteria by the ids that people type. */
final class KnownCriteria {

    private KnownCriteria() {}

    /**
     * The criterion of an id, whatever its capitals.
     *
     * @throws UsageException if there is none, with what was probably meant
     */
    static Criterion named(String id) {
        CriteriaPack pack = BuiltInPacks.england();
        return pack.criterion(id).orElseThrow(() -> {
            List<String> ids = pack.criteria().stream().map(Criterion::id).toList();
            return new UsageException("There is no criterion \"" + id + "\". " + Nearest.didYouMean(id, ids,
                    "\"policy-review criteria\" lists them."));
        });
    }
}
