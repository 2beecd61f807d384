package org.schoolpolicyreview.cli;

import java.nio.file.Path;
import org.schoolpolicyreview.policyfile.Problem;

/** Shows a problem as one line: file, line, column, what is wrong, what to do. */
final class Places {

    private Places() {}

    static String line(Problem problem, Surroundings here) {
        return place(problem, here) + ": " + said(problem);
    }

    static String place(Problem problem, Surroundings here) {
        String file = here.shown(Path.of(problem.where().file()));
        return problem.where().line() > 0
                ? file + ":" + problem.where().line() + ":" + problem.where().column()
                : file;
    }

    static String said(Problem problem) {
        return problem.what() + (problem.fix().isEmpty() ? "" : " " + problem.fix());
    }
}
