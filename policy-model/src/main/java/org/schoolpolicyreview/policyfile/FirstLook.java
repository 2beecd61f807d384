package org.schoolpolicyreview.policyfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tells what files and folders mean to be without reading them as policy files: they may have mistakes. */
final class FirstLook {

    private static final int A_LOOK = 1 << 20;

    private FirstLook() {}

    /** Whether a file means to hold a school; one that cannot be read may. */
    static boolean holdsSchool(Path file) {
        return hasKey(file, "school", true);
    }

    /**
     * Whether a folder is that of one school: it holds {@code school.yaml}, or documents and no schools, neither as files
     * nor as folders.
     */
    static boolean isSchool(Path folder) throws IOException {
        if (FilesOfFolder.schoolFile(folder).isPresent()) {
            return true;
        }
        List<Path> inside = FilesOfFolder.sorted(folder);
        boolean schools = inside.stream().anyMatch(each -> Files.isDirectory(each) ? hasSchoolFile(each)
                : isPolicyFile(each) && hasKey(each, "school", false));
        return !schools && inside.stream().anyMatch(each -> isPolicyFile(each) ? hasKey(each, "text", false)
                : FilesOfFolder.isDocument(each));
    }

    private static boolean isPolicyFile(Path file) {
        return FilesOfFolder.isDocument(file) && FileName.of(file).isPolicyFile();
    }

    private static boolean hasSchoolFile(Path folder) {
        try {
            return FilesOfFolder.schoolFile(folder).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasKey(Path file, String key, boolean ifUnreadable) {
        List<String> beginnings = Stream.of("%s:", "\"%s\":", "'%s':", "{%s:", "{ %s:").map(form -> form.formatted(key)).toList();
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(A_LOOK), StandardCharsets.UTF_8).lines()
                    .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                    .anyMatch(line -> beginnings.stream().anyMatch(line::startsWith));
        } catch (IOException e) {
            return ifUnreadable; // reading it as a policy file will say what is wrong
        }
    }
}
