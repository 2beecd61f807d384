package org.schoolpolicyreview.criteria;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Origin;

/**
 * One thing that good practice or the law asks of a school's policies.
 *
 * @param id its id, the name of its folder: INC-05
 * @param title a few words
 * @param statement what a good policy does, in a sentence or two
 * @param why why it matters to a child, a parent or a member of staff
 * @param sources where it comes from
 * @param confidence how far the sources were seen
 * @param documents the kinds of document that may hold it, the first of which is its home; empty if every kind may
 * @param reach whether any of these documents may answer, or each document or each objective must
 * @param appliesTo which schools it is for, and since when
 * @param severity how much it matters if it is not met
 * @param theme what it is about
 * @param strands the measures of the council's programme that it supports
 * @param goodLooksLike what a good policy looks like here
 * @param governorsQuestion a question that governors could ask
 * @param parts what it asks
 * @param origin where it is defined
 */
public record Criterion(
        String id,
        String title,
        String statement,
        String why,
        List<Source> sources,
        Confidence confidence,
        List<DocumentKind> documents,
        Reach reach,
        AppliesTo appliesTo,
        Severity severity,
        Theme theme,
        List<Strand> strands,
        String goodLooksLike,
        String governorsQuestion,
        List<Part> parts,
        Origin origin) implements Comparable<Criterion> {

    public Criterion {
        sources = List.copyOf(sources);
        documents = List.copyOf(documents);
        strands = List.copyOf(strands);
        parts = List.copyOf(parts);
    }

    /** Whether a document of these kinds may hold it. */
    public boolean mayStandIn(Collection<DocumentKind> kinds) {
        return documents.isEmpty() || documents.stream().anyMatch(kinds::contains);
    }

    /** How near to its home a document of these kinds is: 0 for the home itself, more the farther. */
    public int homeRank(Collection<DocumentKind> kinds) {
        for (int rank = 0; rank < documents.size(); rank++) {
            if (kinds.contains(documents.get(rank))) {
                return rank;
            }
        }
        return documents.size();
    }

    /** Whether it belongs in a document of these kinds, the main one first, so that silence there counts. */
    public boolean isAtHomeIn(List<DocumentKind> kinds) {
        return documents.isEmpty() || documents.get(0).isJobOf(kinds);
    }

    /** The part of this name. */
    public Part part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }

    /** What its parts rest on, the strongest first. */
    public Set<Basis> bases() {
        return parts.stream().map(Part::basis).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public int compareTo(Criterion other) {
        return id.compareTo(other.id);
    }
}
