package org.schoolpolicyreview.reading.things.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schoolpolicyreview.reading.things.Publication.What;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Tells what a sentence on publishing speaks of: this document, the equality information, other policies. */
final class Subjects {

    private static final Map<String, What> NAMES = Map.of("this", What.THIS_DOCUMENT,
            "equality-information", What.EQUALITY_INFORMATION, "objectives", What.OBJECTIVES,
            "accessibility", What.ACCESSIBILITY_PLAN, "workforce", What.WORKFORCE_INFORMATION,
            "policies", What.POLICIES, "other", What.OTHER);
    private static final Set<What> SPECIFIC = Set.of(What.THIS_DOCUMENT, What.EQUALITY_INFORMATION, What.OBJECTIVES,
            What.ACCESSIBILITY_PLAN, What.WORKFORCE_INFORMATION);

    /**
     * What is spoken of, and where.
     *
     * @param what what
     * @param at the number of its first token
     */
    record Subject(What what, int at) {}

    private static final Set<String> OF_IT = Set.of("behind", "in", "under", "to", "beside", "by", "with", "from");
    /** So many words may stand between what is meant and "a copy of which". */
    private static final int NEAR = 6;
    private static final Set<String> LISTS = Set.of(",", "and", "with");

    private final Set<String> title;
    private final boolean ofInformation;

    /** Of a document with this title; its figures are equality information if that is what it is. */
    Subjects(String title, boolean ofInformation) {
        this.title = Tokens.of(title).stream().map(Token::word).collect(Collectors.toSet());
        this.ofInformation = ofInformation;
    }

    /** What the title of another document names. */
    Set<What> titles(CuesIn cues) {
        Set<What> titles = EnumSet.noneOf(What.class);
        cues.matches().forEach(match -> Optional.ofNullable(NAMES.get(match.cue().name())).ifPresent(titles::add));
        titles.remove(What.THIS_DOCUMENT);
        return titles.size() > 1 ? specific(titles) : titles;
    }

    private static Set<What> specific(Set<What> titles) {
        titles.removeIf(what -> !SPECIFIC.contains(what));
        return titles;
    }

    /** What a sentence names, each once, in its order; "policies" only beside what is not this document. */
    List<Subject> of(CuesIn cues) {
        List<Subject> found = new ArrayList<>();
        int end = 0;
        for (CueMatch match : cues.matches()) {
            What what = NAMES.get(match.cue().name());
            if (what != null && match.from() >= end && !isReviewed(match, cues) && !isBeside(match, cues)) {
                end = match.to();
                if (what == What.THIS_DOCUMENT && !found.isEmpty() && isOfIt(match, cues)) {
                    continue;
                }
                what = isTitle(match, cues) ? What.THIS_DOCUMENT : what;
                add(found, new Subject(what, match.from()));
            }
        }
        Optional<Subject> meant = ofRelative(cues).or(() -> cues.first("these")
                .map(these -> new Subject(What.POLICIES, these.from())));
        if (meant.isPresent()) {
            return List.of(meant.get());
        }
        if (found.isEmpty() && ofInformation) {
            cues.first("information-here").ifPresent(match -> found.add(new Subject(What.EQUALITY_INFORMATION, match.from())));
        }
        boolean specific = found.stream().anyMatch(subject -> SPECIFIC.contains(subject.what()));
        boolean document = found.stream().anyMatch(subject -> subject.what() == What.THIS_DOCUMENT);
        return found.stream().filter(subject -> SPECIFIC.contains(subject.what()) || !specific
                || subject.what() == What.POLICIES && (!document || isListed(subject, cues))).toList();
    }

    /** What a sentence that begins with "it" names beside that: "together with the behaviour policy". */
    List<Subject> beside(CuesIn cues) {
        return cues.first("together").map(with -> of(cues).stream().filter(subject -> subject.at() >= with.to()).toList())
                .orElse(List.of());
    }

    /**
     * "This policy, the objectives and the behaviour policy are on the website": one in a row of several. What follows the
     * website is its menu: "under About us and then Policies".
     */
    private static boolean isListed(Subject subject, CuesIn cues) {
        boolean menu = cues.first("web").filter(web -> web.from() < subject.at()).isPresent();
        return !menu && IntStream.range(Math.max(0, subject.at() - 2), subject.at())
                .anyMatch(at -> LISTS.contains(cues.tokens().get(at).word()));
    }

    /** "The policies behind this leaflet": the leaflet is not what is spoken of. */
    private static boolean isOfIt(CueMatch match, CuesIn cues) {
        return match.from() > 0 && OF_IT.contains(cues.tokens().get(match.from() - 1).word());
    }

    /** "On the website and in the SEN information report": that is where something else stands. */
    private static boolean isBeside(CueMatch match, CuesIn cues) {
        return cues.all("beside").anyMatch(beside -> beside.from() < match.from() && match.to() <= beside.to());
    }

    /** "In line with this policy may use the Complaints Procedure, which is on the website": that procedure alone. */
    private static Optional<Subject> ofRelative(CuesIn cues) {
        return cues.first("relative").flatMap(which -> cues.matches().stream()
                .filter(match -> NAMES.containsKey(match.cue().name()) && match.to() <= which.from()
                        && (!isBeside(match, cues) || match.to() == which.from() && isPlacedAfter(which, cues))
                        && which.from() - match.to() <= (which.to() - which.from() > 2 ? NEAR : 0))
                .max(Comparator.comparingInt(CueMatch::to))
                .map(match -> new Subject(NAMES.getOrDefault(match.cue().name(), What.OTHER), match.from())));
    }

    /** "Beside the SEN report, which is on the website": where that stands, and not where the first thing named does. */
    private static boolean isPlacedAfter(CueMatch which, CuesIn cues) {
        return cues.first("web").filter(web -> web.from() > which.from()).isPresent();
    }

    /** "And we review our objectives every four years": that is no publication of them. */
    private static boolean isReviewed(CueMatch match, CuesIn cues) {
        return cues.all("reviewed").anyMatch(review -> review.from() < match.from() && match.to() <= review.to());
    }

    /** "Our Equality Policy" is this document, if that is its title. */
    private boolean isTitle(CueMatch match, CuesIn cues) {
        List<String> words = cues.tokens().subList(match.from(), match.to()).stream().map(Token::word).toList();
        long named = words.stream().filter(title::contains).count();
        boolean half = words.contains("information") && title.contains("objectives");
        return !half && words.size() > 1 && named >= Math.max(2, words.size() - 1);
    }

    private static void add(List<Subject> found, Subject subject) {
        if (found.stream().noneMatch(other -> other.what() == subject.what())) {
            found.add(subject);
        }
    }
}
