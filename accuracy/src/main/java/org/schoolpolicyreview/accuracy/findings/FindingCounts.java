package org.schoolpolicyreview.accuracy.findings;

import java.util.Collection;
import java.util.List;
import org.schoolpolicyreview.accuracy.Share;

/**
 * How often findings are right.
 *
 * @param findings the findings that are counted
 */
public record FindingCounts(List<JudgedFinding> findings) {

    public FindingCounts {
        findings = List.copyOf(findings);
    }

    /** Those about some criteria only. */
    public FindingCounts only(Collection<String> criteria) {
        return new FindingCounts(findings.stream().filter(finding -> criteria.contains(finding.criterion())).toList());
    }

    /** Those about one school only. */
    public FindingCounts ofSchool(String school) {
        return new FindingCounts(findings.stream().filter(finding -> finding.school().equals(school)).toList());
    }

    /** How many are judged like this. */
    public Share share(Judgement judgement) {
        return new Share((int) findings.stream().filter(finding -> finding.judgement() == judgement).count(), findings.size());
    }

    /** How many are false alarms on a legal duty. */
    public Share falseAlarmsOnADuty() {
        return new Share((int) findings.stream().filter(JudgedFinding::isFalseAlarmOnADuty).count(), findings.size());
    }

    /** How many arose there. */
    public int arose(Cause cause) {
        return (int) findings.stream().filter(finding -> finding.cause().filter(cause::equals).isPresent()).count();
    }

    /** The ids of the criteria, in their order. */
    public List<String> criteria() {
        return findings.stream().map(JudgedFinding::criterion).distinct().sorted().toList();
    }

    /** The names of the schools, in their order. */
    public List<String> schools() {
        return findings.stream().map(JudgedFinding::school).distinct().sorted().toList();
    }
}
