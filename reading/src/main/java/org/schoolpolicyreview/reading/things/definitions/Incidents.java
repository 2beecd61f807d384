package org.schoolpolicyreview.reading.things.definitions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;

/**
 * Finds definitions of a racist incident that do not use the word: "A matter is blue if the person it landed on thinks
 * that it was racist". What they mean tells what they define.
 */
final class Incidents {

    static final String RACIST_INCIDENT = "racist incident";
    private static final CueList FORMS = CueList.read(Incidents.class, "incidents.txt");
    private static final Set<String> INCIDENTS = Set.of(RACIST_INCIDENT, "hate incident", "prejudice-related incident",
            "hate crime", "racist behaviour");

    private Incidents() {}

    /** Whether perception, intention and proof are asked of this term. */
    static boolean is(String term) {
        return INCIDENTS.contains(term);
    }

    /**
     * What the sentence says makes something a racist incident.
     *
     * @param defining whether meanings are told around it
     * @param heading the heading over it, which may ask "Is it racist?"
     */
    static Optional<Form> in(Words words, boolean defining, Optional<String> heading) {
        if (words.isQuestion()) {
            return Optional.empty();
        }
        boolean perceived = Meaning.isPerceived(words.tokens());
        boolean narrowed = Meaning.isNarrowed(words.tokens());
        Optional<CueMatch> when = first(words, "is so when");
        if (when.isPresent() && perceived) {
            String own = words.words(when.get().from(), when.get().to() - 1);
            return Optional.of(new Form(RACIST_INCIDENT, own, words.rest(words.start()), true));
        }
        Optional<CueMatch> treated = first(words, "is treated so");
        if (treated.isPresent() && perceived) {
            return Optional.of(form(words, true));
        }
        boolean asked = heading.map(Words::new).flatMap(Incidents::racist).isPresent();
        if (asked && perceived && first(words, "is").isPresent()) {
            return Optional.of(form(words, true));
        }
        Optional<CueMatch> racist = first(words, "is racist when");
        if (racist.isPresent() && (perceived || narrowed)) {
            // "Treated as racist only if it was meant" leaves no doubt that this is what counts.
            return Optional.of(form(words, perceived && defining || narrowed));
        }
        return Optional.empty();
    }

    /** The answer to a question that asks for somebody's view: "Does anybody think it was racist? If so, it counts." */
    static Optional<Form> answer(Words words, Sentence question) {
        Words asked = new Words(question.text());
        boolean answers = !words.isQuestion() && asked.isQuestion() && Meaning.isPerceived(asked.tokens())
                && FORMS.of("answers", words.tokens()).stream().anyMatch(match -> match.from() == words.start());
        return answers && !FORMS.of("asked-racist", asked.tokens()).isEmpty()
                ? Optional.of(new Form(RACIST_INCIDENT, "racist", new Span(0, question.text().length()), true)) : Optional.empty();
    }

    private static Optional<CueMatch> racist(Words heading) {
        return FORMS.of("asked", heading.tokens()).stream().findFirst();
    }

    private static Optional<CueMatch> first(Words words, String name) {
        return FORMS.of(name, words.tokens()).stream().filter(match -> !isOfBullying(words, match)).findFirst();
    }

    /** "Regarded as racist bullying when it is repeated" speaks of another term. */
    private static boolean isOfBullying(Words words, CueMatch match) {
        return IntStream.range(match.from(), match.to()).anyMatch(at -> words.is(at, "racist") && words.is(at + 1, "bullying"));
    }

    private static Form form(Words words, boolean sure) {
        return new Form(RACIST_INCIDENT, "racist", words.rest(words.start()), sure);
    }
}
