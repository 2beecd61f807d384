package org.schoolpolicyreview.policyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which files of a school's folder are its documents. Files of one name and different endings are one document: the first
 * form of {@link #BEST_FIRST} that is there is read.
 *
 * @param documents the files to read, by name
 * @param unreadable documents in forms that nothing here reads, by name
 * @param leftAside what is no document: READMEs and files of other kinds, by name
 */
record FilesOfFolder(List<Path> documents, List<Path> unreadable, List<Path> leftAside) {

    /** The endings of documents, the best form first. A policy file holds what a person may have corrected. */
    static final List<String> BEST_FIRST = List.of("yaml", "yml", "md", "docx", "doc", "odt", "rtf", "html", "htm", "txt", "pdf");

    /** Whether it is an ending of documents. */
    static boolean isDocument(Path file) {
        return BEST_FIRST.contains(ending(file)) && !isReadme(file) && !isHidden(file) && Files.isRegularFile(file);
    }

    static FilesOfFolder of(Path folder, Set<String> readable) throws IOException {
        Map<String, List<Path>> byName = new TreeMap<>();
        List<Path> leftAside = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.comparing(FilesOfFolder::name))::iterator) {
                if (isDocument(file) && !name(file).equals(PolicyFiles.SCHOOL_FILE)) {
                    byName.computeIfAbsent(stem(name(file)), stem -> new ArrayList<>()).add(file);
                } else if (Files.isRegularFile(file) && !isHidden(file) && !name(file).equals(PolicyFiles.SCHOOL_FILE)) {
                    leftAside.add(file);
                }
            }
        }
        Map<Path, Boolean> chosen = new LinkedHashMap<>();
        byName.values().forEach(forms -> {
            List<Path> best = forms.stream().sorted(Comparator.comparingInt(file -> BEST_FIRST.indexOf(ending(file)))).toList();
            Path first = best.stream().filter(file -> readable.contains(ending(file))).findFirst().orElse(best.get(0));
            chosen.put(first, readable.contains(ending(first)));
        });
        return new FilesOfFolder(chosen.keySet().stream().filter(chosen::get).toList(),
                chosen.keySet().stream().filter(file -> !chosen.get(file)).toList(), leftAside);
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    /** The ending in lower case; empty if there is none. */
    static String ending(Path file) {
        String name = name(file);
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without an ending of documents. */
    static String stem(String name) {
        int point = name.lastIndexOf('.');
        return point > 0 && BEST_FIRST.contains(name.substring(point + 1).toLowerCase(Locale.ROOT))
                ? name.substring(0, point) : name;
    }

    private static boolean isReadme(Path file) {
        return stem(name(file)).equalsIgnoreCase("readme");
    }

    private static boolean isHidden(Path file) {
        return name(file).startsWith(".") || name(file).startsWith("~$");
    }
}
