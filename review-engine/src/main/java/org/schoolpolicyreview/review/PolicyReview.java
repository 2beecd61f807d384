package org.schoolpolicyreview.review;

import java.time.LocalDate;
import java.util.List;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.reading.DocumentReader;
import org.schoolpolicyreview.reading.ReadSchool;
import org.schoolpolicyreview.rules.CompiledRules;
import org.schoolpolicyreview.rules.RuleBase;

/**
 * Reviews what the policies of a school say. Made once, used by any number of threads, for any number of schools.
 *
 * <pre>{@code
 * PolicyReview review = PolicyReview.withBuiltInCriteria();
 * GapReport report = review.of(school, LocalDate.of(2026, 11, 23));
 * }</pre>
 *
 * <p>The same school and date give an equal report. Nothing reads the clock or the network.
 */
public final class PolicyReview {

    private final CriteriaPack pack;
    private final Weighing weighing;
    private final DocumentReader reader = new DocumentReader();

    PolicyReview(CriteriaPack pack, Finder finder, RuleBase asking, RuleBase looking, RuleBase weighing) {
        EngineCheck.check(pack, asking, looking);
        this.pack = pack;
        this.weighing = new Weighing(pack, finder, asking, looking, weighing);
    }

    /**
     * With the criteria that come with the product. Takes some tenths of a second: make it once.
     *
     * @throws org.schoolpolicyreview.criteria.CriteriaException if they are not fit for use, with each fault by name
     */
    public static PolicyReview withBuiltInCriteria() {
        return with(BuiltInPacks.finderForEngland());
    }

    /**
     * With the criteria that come with the product, and a finder that was taught otherwise: to count how often the program is
     * right about a school, it must not have been taught with it.
     */
    public static PolicyReview with(Finder finder) {
        CriteriaPack england = BuiltInPacks.england();
        return new PolicyReview(england, finder, CompiledRules.load(CompiledRules.ASKING),
                CompiledRules.load(CompiledRules.LOOKING + england.id()), CompiledRules.load(CompiledRules.WEIGHING));
    }

    /**
     * Reviews a school.
     *
     * @param asOf the review date: law and review dates are judged on this day
     * @throws ReviewException if a rule fails; there is no partial report
     */
    public GapReport of(School school, LocalDate asOf) {
        ReadSchool read = reader.read(school);
        List<DocumentRead> documents = read.documents().stream().map(DocumentRead::of).toList();
        List<Finding> findings = weighing.findings(read, asOf);
        return new GapReport(school, asOf, List.of(pack.toString()), documents, findings, Summaries.of(findings));
    }

    /** The criteria that it reviews by, by id. */
    public List<Criterion> criteria() {
        return pack.criteria();
    }
}
