package org.schoolpolicyreview.samples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** What the product promises about its inside: whoever embeds it sees no library of ours, and nothing reads the clock. */
@AnalyzeClasses(packages = "org.schoolpolicyreview", importOptions = ImportOption.DoNotIncludeTests.class)
class PublicApiTest {

    private static final String[] PUBLIC = {"..review", "..criteria", "..model..", "..policyfile", "..reading..", "..report.."};

    @ArchTest
    static final ArchRule theApiNamesNoLibraryType = methods()
            .that().arePublic().and().areDeclaredInClassesThat().resideInAnyPackage(PUBLIC)
            .and().areDeclaredInClassesThat().arePublic()
            .should(nameOnlyOurTypes())
            .because("whoever embeds the product should be free to choose their own libraries");

    @ArchTest
    static final ArchRule nothingReadsTheClock = noClasses()
            .should().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(java.time.LocalDateTime.class, "now")
            .orShould().callMethod(java.time.Year.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock")
            .because("the review date is an input");

    @ArchTest
    static final ArchRule nothingOpensTheNetwork = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("java.net.http..")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.Socket")
            .because("policies never leave the computer");

    @ArchTest
    static final ArchRule onlyTheTokenStreamOfJacksonIsUsed = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("tools.jackson.databind..", "com.fasterxml..")
            .because("databind of version 3 fails beside older annotations");

    @ArchTest
    static final ArchRule yamlHasOneHome = noClasses()
            .that().resideOutsideOfPackage("..yaml..")
            .should().dependOnClassesThat().resideInAnyPackage("tools.jackson.dataformat..", "org.snakeyaml..")
            .because("the strict reader is the only way to YAML");

    @ArchTest
    static final ArchRule theFactsOfRulesLookOneWay = slices()
            .matching("org.schoolpolicyreview.rules.(*)").should().beFreeOfCycles()
            .because("what is stated knows no question, a question no reply, and a reply no answer");

    @ArchTest
    static final ArchRule readingKnowsNoCriterion = classes()
            .that().resideInAPackage("org.schoolpolicyreview.reading..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("org.schoolpolicyreview.reading..",
                    "org.schoolpolicyreview.model..", "java..", "org.jspecify..")
            .because("what a text says is read once, whoever asks: no school law, no criterion, no library");

    @ArchTest
    static final ArchRule intakeKnowsOnlyTheModel = classes()
            .that().resideInAPackage("org.schoolpolicyreview.intake..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("org.schoolpolicyreview.intake..",
                    "org.schoolpolicyreview.model..", "org.schoolpolicyreview.policyfile", "org.commonmark..", "java..",
                    "org.jspecify..")
            .because("a document becomes blocks of text, and nothing is read out of it there");

    @ArchTest
    static final ArchRule markdownHasOneHome = noClasses()
            .that().resideOutsideOfPackage("org.schoolpolicyreview.intake..")
            .should().dependOnClassesThat().resideInAnyPackage("org.commonmark..")
            .because("whoever embeds the engine needs no library for documents");

    @ArchTest
    static final ArchRule rulesKnowNoReview = noClasses()
            .that().resideInAnyPackage("org.schoolpolicyreview.rules..", "org.schoolpolicyreview.criteria..")
            .should().dependOnClassesThat().resideInAnyPackage("org.schoolpolicyreview.review..",
                    "org.schoolpolicyreview.report..", "org.schoolpolicyreview.intake..")
            .because("data flows one way");

    private static ArchCondition<JavaMethod> nameOnlyOurTypes() {
        DescribedPredicate<JavaClass> library = JavaClass.Predicates.resideInAnyPackage(
                "org.drools..", "org.kie..", "tools.jackson..", "com.fasterxml..", "org.snakeyaml..", "org.commonmark..",
                "org.schoolpolicyreview.yaml..", "org.schoolpolicyreview.rules..",
                "org.schoolpolicyreview.review.facts..");
        return new ArchCondition<>("name only our own types") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                        .filter(library)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(method,
                                method.getFullName() + " names " + type.getName())));
            }
        };
    }
}
