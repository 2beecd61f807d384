package org.schoolpolicyreview.criteria;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.finding.Weights;
import java.util.stream.Stream;

/** The packs of criteria that come with the product. To add a criterion is to add a folder: nothing lists them. */
public final class BuiltInPacks {

    private static final String ROOT = "org/schoolpolicyreview/criteria/";

    private BuiltInPacks() {}

    /** The pack for schools in England. */
    public static CriteriaPack england() {
        return read("england");
    }

    /** What finds the sentences that speak of its parts, taught when the product was built. */
    public static Finder finderForEngland() {
        String table = ROOT + "england/weights.bin";
        try (InputStream stream = BuiltInPacks.class.getClassLoader().getResourceAsStream(table)) {
            if (stream == null) {
                throw new CriteriaException(List.of("The table of weights of the pack \"england\" is not on the class path."));
            }
            return new Finder(Weights.read(new DataInputStream(new BufferedInputStream(stream))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CriteriaPack read(String id) {
        String folder = ROOT + id + "/";
        URL marker = BuiltInPacks.class.getClassLoader().getResource(folder + "pack.yaml");
        if (marker == null) {
            throw new CriteriaException(List.of("The pack \"" + id + "\" is not on the class path."));
        }
        try {
            URLConnection connection = marker.openConnection();
            return PackReader.read(connection instanceof JarURLConnection jar
                    ? fromJar(jar, folder)
                    : fromFolder(Path.of(URI.create(marker.toString())).getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> fromJar(JarURLConnection connection, String folder) throws IOException {
        connection.setUseCaches(false); // the jar is ours alone to open and close
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(folder) && entry.getName().endsWith(".yaml")) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(folder.length()), content.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static Map<String, byte[]> fromFolder(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(each -> each.toString().endsWith(".yaml"))::iterator) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
