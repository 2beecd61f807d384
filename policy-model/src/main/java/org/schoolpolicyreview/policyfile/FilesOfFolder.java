package org.schoolpolicyreview.policyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which files of a school's folder are its documents. Files of one name and different endings are one document: the best
 * form that can be read is read.
 *
 * @param school the file with the facts of the school, if it is there
 * @param documents the files to read, by name
 * @param unreadable documents in forms that nothing here reads, by name
 * @param leftAside what is no document: READMEs, files of other kinds and folders, by name
 */
record FilesOfFolder(Optional<Path> school, List<Path> documents, List<Path> unreadable, List<Path> leftAside) {

    static FilesOfFolder of(Path folder, Predicate<FileName> readable) throws IOException {
        Map<String, List<FileName>> byName = new TreeMap<>();
        List<Path> leftAside = new ArrayList<>();
        Optional<Path> school = schoolFile(folder);
        for (Path file : sorted(folder)) {
            FileName name = FileName.of(file);
            if (isDocument(file) && !school.equals(Optional.of(file))) {
                byName.computeIfAbsent(name.key(), key -> new ArrayList<>()).add(name);
            } else if (!name.isHidden() && !school.equals(Optional.of(file))) {
                leftAside.add(file);
            }
        }
        List<Path> documents = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        byName.values().forEach(forms -> {
            List<FileName> can = forms.stream().filter(readable).toList();
            best(can.isEmpty() ? forms : can).forEach(name -> (can.isEmpty() ? unreadable : documents).add(name.file()));
        });
        return new FilesOfFolder(school, documents, unreadable, leftAside);
    }

    /** The form to read. Two files of the same form are two documents, though their names differ in capitals only. */
    private static List<FileName> best(List<FileName> forms) {
        int best = forms.stream().mapToInt(FileName::rank).min().orElseThrow();
        return forms.stream().filter(name -> name.rank() == best).toList();
    }

    /** The file of a folder that holds the facts of the school, under the name that the folder gives it. */
    static Optional<Path> schoolFile(Path folder) throws IOException {
        Path usual = folder.resolve(PolicyFiles.SCHOOL_FILE);
        if (Files.isRegularFile(usual)) {
            return Optional.of(usual);
        }
        return sorted(folder).stream().filter(Files::isRegularFile)
                .filter(file -> FileName.of(file).isOfSchool()).findFirst();
    }

    /** Whether it is a document by its name. A link that leads nowhere is one that cannot be read. */
    static boolean isDocument(Path file) {
        FileName name = FileName.of(file);
        boolean isFile = Files.isRegularFile(file) || Files.isSymbolicLink(file) && !Files.exists(file);
        return isFile && name.isOfDocument() && !name.isReadme() && !name.isHidden();
    }

    static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
        }
    }
}
