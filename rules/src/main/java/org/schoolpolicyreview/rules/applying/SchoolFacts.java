package org.schoolpolicyreview.rules.applying;

import java.util.Optional;
import org.schoolpolicyreview.criteria.SchoolKind;

/**
 * What is known of a school that decides what applies to it.
 *
 * @param kind its kind, if its type is known
 * @param type its type, as it was given; empty if it was not
 * @param employees how many people its employer employs, if that is known
 */
public record SchoolFacts(Optional<SchoolKind> kind, String type, Optional<Integer> employees) {

    /** Whether its kind is known. */
    public boolean kindKnown() {
        return kind.isPresent();
    }

    /** Whether it is known how many people its employer employs. */
    public boolean employeesKnown() {
        return employees.isPresent();
    }

    /** Whether fewer people than this are employed; no if that is not known. */
    public boolean fewerEmployeesThan(int number) {
        return employees.filter(each -> each < number).isPresent();
    }
}
