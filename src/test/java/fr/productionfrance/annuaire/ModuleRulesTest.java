package fr.productionfrance.annuaire;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;

/** What may import what, as the directory's design has it; each rule says why, and fails when it finds nothing to check. */
class ModuleRulesTest {

    private static final String ROOT = "fr.productionfrance.annuaire";
    private static final Path SOURCES = Path.of("src/main/java", ROOT.split("\\."));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** The design's list, and the modules that came after it: each part of the program with what it may import. */
    enum Part {
        NOMENCLATURE("nomenclature"),
        BACKGROUND("background"),
        MAIL("mail", "background"),
        ACCESS("access", "mail"),
        DESIGN("design"),
        ENGINES("engines"),
        FICHE("fiche", "nomenclature", "access", "design", "mail"),
        SEARCH("search", "nomenclature", "design"),
        INDEXING("search.indexing", "search", "nomenclature", "design", "fiche"),
        // what members are told of the public side: the same mapper and markup as buyers get
        PREVIEW("search.preview", "search", "nomenclature", "design", "fiche"),
        // the one exception to "public pages never touch PostgreSQL": Elasticsearch away
        DEGRADED("search.degraded", "search", "nomenclature", "fiche.store"),
        // the design lists the store alone, but what the store hands over are fiches
        SYNC("sync", "fiche", "search.indexing", "access", "design", "background"),
        DEMAND("demand", "search", "nomenclature", "design", "background"),
        // access: words are signed, and who goes is forgotten
        SYNONYMS("synonyms", "nomenclature", "search.understanding", "design", "background", "access"),
        ALERTS("alerts", "search", "mail", "access", "design", "background", "nomenclature"),
        SHELL("shell", "access", "design"),
        // access: the demo's member keeps two of its fiches
        DEMO("demo", "fiche", "nomenclature", "access", "mail");

        private final String name;
        private final String mayImport;

        Part(String name, String... mayImport) {
            this.name = name;
            this.mayImport = String.join(", ", mayImport);
        }

        boolean isModule() {
            return !name.contains(".");
        }

        String[] packages() {
            return Stream.concat(
                            Stream.of(name),
                            Pattern.compile(", ").splitAsStream(mayImport).filter(allowed -> !allowed.isEmpty()))
                    .map(allowed -> ROOT + "." + allowed + "..")
                    .toArray(String[]::new);
        }
    }

    @Test
    void modules_keep_to_each_others_published_packages() {
        var modules = ApplicationModules.of(Application.class);

        assertThat(modules).isNotEmpty();
        modules.verify();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void a_part_imports_what_the_design_lists_and_nothing_else(Part part) {
        classes()
                .that(resideInAnyPackage(ROOT + "." + part.name + "..").and(are(notOfAnotherPart(part))))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(part.packages())))
                .because("the design says: " + part.name + " {" + part.mayImport + "}")
                .allowEmptyShould(false)
                .check(PROGRAM);
    }

    @Test
    void every_module_is_in_the_list() throws IOException {
        Set<String> listed = Arrays.stream(Part.values())
                .filter(Part::isModule)
                .map(part -> part.name)
                .collect(Collectors.toSet());

        try (Stream<Path> folders = Files.list(SOURCES)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void elasticsearch_is_known_to_the_search_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("co.elastic..")
                .because("the index is the search's business; sync rebuilds it through search :: indexing")
                .allowEmptyShould(false)
                .check(PROGRAM);
    }

    @Test
    void the_search_never_asks_postgresql() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".search..")
                .and()
                .resideOutsideOfPackage(ROOT + ".search.degraded")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", ROOT + ".fiche.store..")
                .because("public pages never touch PostgreSQL, with one exception written down as such: the degraded"
                        + " mode when Elasticsearch is away")
                .allowEmptyShould(false)
                .check(PROGRAM);
    }

    @Test
    void vaadin_stays_in_pages_components_and_the_frame() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "..ui..", ROOT + ".design..", ROOT + ".shell..", ROOT + ".access")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("domain packages know no page, so that they can be tested and read without one; "
                        + "access guards the pages, so it knows how they are asked for")
                .allowEmptyShould(false)
                .check(PROGRAM);
    }

    @Test
    void a_pages_package_publishes_only_what_the_router_needs() {
        // What stands inside an interface is public in name, and as hidden as the interface in fact.
        noClasses()
                .that()
                .areTopLevelClasses()
                .and()
                .resideInAPackage(ROOT + "..ui..")
                // What an interface holds is public by the language's rule, and no more so than the interface.
                .and()
                .areTopLevelClasses()
                .and(not(DescribedPredicate.<JavaClass>or(
                        annotatedWith(Route.class),
                        annotatedWith(Layout.class),
                        assignableTo(HasErrorParameter.class))))
                .should()
                .bePublic()
                .because("a feature's root package is what others may use; its pages are its own")
                .allowEmptyShould(false)
                .check(PROGRAM);
    }

    @Test
    void what_a_class_needs_comes_through_its_constructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .because("a class that names its needs in its constructor can be made and tested without Spring")
                .allowEmptyShould(false)
                .check(PROGRAM);
    }

    @Test
    void every_package_says_in_prose_what_it_is_for() throws IOException {
        Pattern prose = Pattern.compile("(?s)^/\\*\\*.{60,}?\\*/.*@NullMarked.*package ");
        try (Stream<Path> tree = Files.walk(SOURCES)) {
            List<Path> packages = tree.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();

            assertThat(packages)
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .containsPattern(prose));
        }
    }

    /** The indexing, the preview and the degraded package lie within the search's, and may import more. */
    private static DescribedPredicate<JavaClass> notOfAnotherPart(Part part) {
        return DescribedPredicate.describe(
                "not of another part",
                type -> part != Part.SEARCH
                        || Stream.of(Part.INDEXING, Part.PREVIEW, Part.DEGRADED)
                                .noneMatch(within -> type.getPackageName().startsWith(ROOT + "." + within.name)));
    }
}
