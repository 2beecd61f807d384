package org.schoolpolicyreview.policyfile;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The name of a file in a school's folder, taken apart.
 *
 * @param file the file itself
 * @param stem the name without an ending of documents
 * @param ending the ending in lower case; empty if there is none
 */
record FileName(Path file, String stem, String ending) {

    /** The endings of documents, the best form first. A policy file holds what a person may have corrected. */
    private static final List<String> BEST_FIRST =
            List.of("yaml", "md", "docx", "doc", "odt", "rtf", "html", "txt", "pdf");

    static FileName of(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = ending(name);
        return new FileName(file, stem(name), ending);
    }

    /** A name without an ending of documents. */
    static String stem(String name) {
        return BEST_FIRST.contains(form(ending(name))) ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** By this a document is known, whatever its ending, its capitals, and how its accents are written. */
    static String key(String name) {
        return Normalizer.normalize(stem(name), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    String key() {
        return key(file.getFileName().toString());
    }

    /** How good a form it is: the lower, the better. */
    int rank() {
        return BEST_FIRST.indexOf(form(ending));
    }

    boolean isOfDocument() {
        return rank() >= 0;
    }

    boolean isPolicyFile() {
        return form(ending).equals("yaml");
    }

    boolean isOfSchool() {
        return isPolicyFile() && (stem + ".yaml").equalsIgnoreCase(PolicyFiles.SCHOOL_FILE);
    }

    boolean isReadme() {
        return stem.equalsIgnoreCase("readme");
    }

    /** Hidden files, and those that programs lay there while they work. */
    boolean isHidden() {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.startsWith("~") || name.endsWith("~") || name.equals("thumbs.db")
                || name.equals("desktop.ini");
    }

    private static String ending(String name) {
        int point = name.lastIndexOf('.');
        return point <= 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    private static String form(String ending) {
        return switch (ending) {
            case "yml" -> "yaml";
            case "htm" -> "html";
            default -> ending;
        };
    }
}
