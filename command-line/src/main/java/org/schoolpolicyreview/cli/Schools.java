package org.schoolpolicyreview.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolpolicyreview.policyfile.PolicyFiles;

/**
 * The schools that some paths name. A policy file is one school, and so is a folder with {@code school.yaml} or with
 * documents; any other folder is a folder of schools. What two paths name is there once.
 */
final class Schools {

    private final Surroundings here;
    private final List<Path> found = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private Schools(Surroundings here) {
        this.here = here;
    }

    static Schools named(List<Path> paths, Surroundings here) {
        Schools schools = new Schools(here);
        paths.forEach(path -> schools.add(here.at(path)));
        schools.found.sort(Comparator.comparing(here::shown));
        return schools;
    }

    /** Where each school stands, by path. */
    List<Path> found() {
        return found;
    }

    /** What stands in a folder of schools and is none, a sentence for each. */
    List<String> leftOut() {
        return leftOut;
    }

    /** What was named and holds no school, a sentence for each. */
    List<String> failures() {
        return failures;
    }

    private void add(Path path) {
        if (!Files.isDirectory(path)) {
            boolean isSchoolFile = path.endsWith(PolicyFiles.SCHOOL_FILE) && Files.isRegularFile(path);
            addSchool(isSchoolFile && path.getParent() != null ? path.getParent() : path);
        } else if (isSchool(path)) {
            addSchool(path);
        } else {
            addFolder(path);
        }
    }

    private void addSchool(Path path) {
        if (seen.add(real(path))) {
            found.add(path);
        }
    }

    private void addFolder(Path folder) {
        int before = found.size();
        int known = seen.size();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path each : (Iterable<Path>) inside.sorted()::iterator) {
                addFrom(each);
            }
        } catch (IOException e) {
            failures.add(here.shown(folder) + ": This folder cannot be read. Check who may open it.");
            return;
        }
        if (found.size() == before && seen.size() == known) {
            failures.add(here.shown(folder) + ": No school stands in this folder. A school is a folder with "
                    + PolicyFiles.SCHOOL_FILE + " or documents, or a policy file that begins with \"school:\".");
        }
    }

    private void addFrom(Path path) throws IOException {
        String name = path.getFileName().toString();
        if (name.startsWith(".")) {
            return;
        }
        boolean isYaml = name.endsWith(".yaml") || name.endsWith(".yml");
        if (Files.isDirectory(path) ? isSchool(path) : isYaml && PolicyFiles.holdsSchool(path)) {
            addSchool(path);
        } else if (isYaml) {
            leftOut.add(here.shown(path) + ": Left out, for it has no key \"school\".");
        } else if (Files.isDirectory(path) && holdsPolicyFiles(path)) {
            leftOut.add(here.shown(path) + ": Left out, for it has no file " + PolicyFiles.SCHOOL_FILE + ".");
        }
    }

    private static boolean isSchool(Path folder) {
        try {
            return PolicyFiles.isSchool(folder);
        } catch (IOException e) {
            return false; // reading it says what is wrong
        }
    }

    private static boolean holdsPolicyFiles(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(each -> each.toString().endsWith(".yaml") || each.toString().endsWith(".yml"));
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize(); // reading it will say what is wrong
        }
    }
}
