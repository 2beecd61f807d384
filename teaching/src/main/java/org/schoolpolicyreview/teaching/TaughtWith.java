package org.schoolpolicyreview.teaching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.schoolpolicyreview.finding.Feature;
import org.schoolpolicyreview.finding.FeatureReader;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.teaching.files.ProjectFolder;
import org.schoolpolicyreview.teaching.frames.Frame;
import org.schoolpolicyreview.teaching.frames.FrameFile;
import org.schoolpolicyreview.teaching.sentences.MarkedSentence;
import org.schoolpolicyreview.teaching.sentences.MarkedText;
import org.schoolpolicyreview.teaching.sentences.TaughtSentence;
import org.schoolpolicyreview.teaching.sentences.TeachingFile;

/**
 * What the finder is taught with.
 *
 * @param taught the sentences of the criteria, in the order of their folders
 * @param marked the sentences of the marked texts, in the order of the schools
 * @param frames the frames in which promises are put, in the order of their files
 */
public record TaughtWith(List<TaughtSentence> taught, List<MarkedSentence> marked, List<Frame> frames) {

    private static final FeatureReader FEATURES = new FeatureReader();

    public TaughtWith {
        taught = List.copyOf(taught);
        marked = List.copyOf(marked);
        frames = List.copyOf(frames);
    }

    /** All that stands in the project. */
    public static TaughtWith read(ProjectFolder project) {
        List<TaughtSentence> taught = new ArrayList<>();
        for (Path file : teachingFiles(project.criteria())) {
            taught.addAll(TeachingFile.read(file.getParent().getFileName().toString(), file));
        }
        List<MarkedSentence> marked = new ArrayList<>();
        project.schoolsWithMarkedSentences().forEach(school -> marked.addAll(MarkedText.read(school, project.sentenceMarks(school))));
        return new TaughtWith(taught, marked, project.frames().stream().flatMap(file -> FrameFile.read(file).stream()).toList());
    }

    private static List<Path> teachingFiles(Path criteria) {
        try (Stream<Path> all = Files.walk(criteria)) {
            return all.filter(file -> file.endsWith("teaching.yaml")).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("The folder " + criteria + " could not be read.", fault);
        }
    }

    /** The labels of the parts that are taught. */
    public List<String> parts() {
        return taught.stream().map(TaughtSentence::part).distinct().toList();
    }

    /** The examples: first those written, then those of the texts. */
    public List<Example> examples() {
        return examples(FEATURES::of);
    }

    /** The same, to see who teaches what, and not with which features. */
    List<Example> withoutFeatures() {
        return examples((sentence, before) -> List.of());
    }

    private List<Example> examples(BiFunction<Sentence, Optional<Sentence>, List<Feature>> features) {
        List<Example> examples = new ArrayList<>();
        taught.forEach(each -> examples.add(new Example(features.apply(each.sentence(), each.before()),
                each.uses(), each.writer(), false, each.also())));
        marked.forEach(each -> examples.add(new Example(features.apply(each.sentence(), each.before()), each.marks(),
                each.school(), true, Set.of())));
        return examples;
    }
}
