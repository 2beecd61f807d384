package org.schoolpolicyreview.policyfile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schoolpolicyreview.model.School;

/**
 * What reading the policy files of one school gave: the school, and every mistake of every file.
 *
 * <p>A school whose files have mistakes is never handed out: a review of half a policy would report gaps that are not
 * there.
 */
public final class Reading {

    private final Optional<School> school;
    private final List<Problem> problems;
    private final List<InputFile> files;
    private final List<String> leftAside;

    Reading(Optional<School> school, List<Problem> problems, List<InputFile> files, List<String> leftAside) {
        this.problems = List.copyOf(problems);
        this.files = List.copyOf(files);
        this.leftAside = List.copyOf(leftAside);
        this.school = mistakes().isEmpty() ? school : Optional.empty();
    }

    /** Whether the school can be reviewed. */
    public boolean isUsable() {
        return school.isPresent();
    }

    /**
     * The school.
     *
     * @throws UnreadablePolicyFileException if a file has mistakes; its message lists all of them
     */
    public School school() {
        return school.orElseThrow(() -> new UnreadablePolicyFileException(mistakes()));
    }

    /** What must be mended before the school can be reviewed, by file, line and column. */
    public List<Problem> mistakes() {
        return problems.stream().filter(Problem::isMistake).toList();
    }

    /** What a person should look at, though the school can be reviewed: words not understood, what may be a name. */
    public List<Problem> advice() {
        return problems.stream().filter(problem -> !problem.isMistake()).toList();
    }

    /** Mistakes and advice together, by file, line and column. */
    public List<Problem> problems() {
        return problems;
    }

    /** The files that were read, in their order, each with the SHA-256 of what it held. */
    public List<InputFile> files() {
        return files;
    }

    /** Files of the folder that are no documents, such as a README, by name: they were left aside. */
    public List<String> leftAside() {
        return leftAside;
    }

    @Override
    public String toString() {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
