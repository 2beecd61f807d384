package org.schoolpolicyreview.policyfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Nearest;

/** What {@code school.yaml} says of documents stands above what they say of themselves. */
final class Entries {

    private final List<SuppliedDocument> supplied;
    private final List<Path> leftAside;
    private final Mistakes mistakes;
    private final Map<Integer, PolicyDocument> entryOf = new LinkedHashMap<>();
    private final List<PolicyDocument> more = new ArrayList<>();

    Entries(List<SuppliedDocument> supplied, List<Path> leftAside, Mistakes mistakes) {
        this.supplied = supplied;
        this.leftAside = leftAside;
        this.mistakes = mistakes;
    }

    /** The documents of the folder with what the entries say of them, and after them those whose text is in an entry. */
    List<PolicyDocument> together(List<PolicyDocument> entries) {
        entries.forEach(this::add);
        List<PolicyDocument> all = new ArrayList<>();
        for (int i = 0; i < supplied.size(); i++) {
            Optional<PolicyDocument> entry = Optional.ofNullable(entryOf.get(i));
            supplied.get(i).document().map(document -> entry.map(document::correctedBy).orElse(document)).ifPresent(all::add);
        }
        all.addAll(more);
        return all;
    }

    private void add(PolicyDocument entry) {
        Optional<Integer> same = entry.file().flatMap(this::position);
        if (same.isPresent()) {
            add(entry, same.get());
        } else if (!entry.text().isEmpty() || isKnownOfOnly(entry)) {
            more.add(entry);
        } else {
            noSuchDocument(entry);
        }
    }

    private void add(PolicyDocument entry, int position) {
        String file = supplied.get(position).file();
        if (!entry.text().isEmpty()) {
            mistakes.error(entry.origin(), "The text of this document stands here, and \"" + file
                    + "\" lies in the folder too.", "Keep one of them.");
        } else if (entryOf.putIfAbsent(position, entry) != null) {
            mistakes.error(entry.origin(), "\"" + file + "\" has an entry already, in line "
                    + entryOf.get(position).origin().line() + ".", "Put both entries into one.");
        }
    }

    /** By its whole name first: capitals may be all that tells two documents apart. */
    private Optional<Integer> position(String file) {
        Optional<Integer> called = Optional.empty();
        for (int i = supplied.size() - 1; i >= 0; i--) {
            if (supplied.get(i).file().equals(file)) {
                return Optional.of(i);
            }
            if (supplied.get(i).isCalled(file)) {
                called = Optional.of(i);
            }
        }
        return called;
    }

    /** A document that the school has, of which nothing was supplied. */
    private static boolean isKnownOfOnly(PolicyDocument entry) {
        return entry.file().isEmpty() && entry.read() == Extent.PART;
    }

    private void noSuchDocument(PolicyDocument entry) {
        if (entry.file().isEmpty()) {
            mistakes.error(entry.origin(), "This document has neither a file nor a text.",
                    "Say which file of the folder it is (\"file: …\"), or write its text under \"text:\".");
            return;
        }
        String file = entry.file().get();
        if (leftAside.stream().anyMatch(each -> each.getFileName().toString().equals(file))) {
            mistakes.error(entry.origin(), "\"" + file + "\" is no document by its name, and was left aside.",
                    "Give the file another name or ending, or take this entry out.");
            return;
        }
        List<String> names = supplied.stream().map(SuppliedDocument::file).toList();
        mistakes.error(entry.origin(), "There is no document \"" + file + "\" in this folder.",
                Nearest.didYouMean(file, names, names.isEmpty() ? "The folder holds no documents."
                        : "The folder holds: " + String.join(", ", names) + "."));
    }
}
