package org.schoolpolicyreview.teaching;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolpolicyreview.finding.Weights;
import org.schoolpolicyreview.teaching.files.ProjectFolder;

/**
 * Teaches the finder: {@code Teach TABLE STAMP}. A step of the build of the rules.
 * The table is made again only if something that it is made of has changed; the stamp remembers that. The same input gives
 * the same bytes on one JDK and architecture.
 */
public final class Teach {

    private Teach() {}

    /** Writes the table of weights. */
    public static void main(String[] arguments) throws IOException {
        Path table = Path.of(arguments[0]);
        Path stamp = Path.of(arguments[1]);
        ProjectFolder project = ProjectFolder.found();
        String made = madeOf(project);
        if (Files.isRegularFile(table) && Files.isRegularFile(stamp) && Files.readString(stamp).equals(made)) {
            return;
        }
        TaughtWith all = TaughtWith.read(project);
        List<Weights.OfPart> learned = Lessons.learned(all, Set.of());
        Files.createDirectories(table.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(table)))) {
            Weights.write(learned, out);
        }
        Files.createDirectories(stamp.getParent());
        Files.writeString(stamp, made);
    }

    /** A fingerprint of all that the table is made of: sentences, marks, texts, and the sources of what reads and teaches. */
    private static String madeOf(ProjectFolder project) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> parts = Stream.of("teaching/marks/sentences", "teaching/frames", "teaching/schools", "teaching/further-schools", "samples/policies", "teaching/src/main",
                    "finding/src/main", "reading/src/main", "intake/src/main")
                    .map(project.top()::resolve).toList();
            for (Path part : parts) {
                add(digest, part, "");
            }
            add(digest, project.criteria(), "teaching.yaml");
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void add(MessageDigest digest, Path folder, String name) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).filter(each -> each.toString().endsWith(name)).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("The folder " + folder + " could not be read.", fault);
        }
    }
}
