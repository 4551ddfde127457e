package fr.productionfrance.annuaire.access;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;

/** "Everything that is not expressly open is closed": a page without a rule is a mistake, not a closed page. */
class AccessRulesTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.productionfrance.annuaire");

    @Test
    void every_page_says_who_may_see_it() {
        assertThat(PROGRAM.stream().filter(type -> type.isAnnotatedWith(Route.class)))
                .as("pages found")
                .isNotEmpty();

        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Layout.class)
                .should(beAnnotatedWith(AnonymousAllowed.class)
                        .or(beAnnotatedWith(RolesAllowed.class))
                        .or(beAnnotatedWith(PermitAll.class)))
                .because("design.md wants everything closed that is not expressly open")
                .check(PROGRAM);
    }

    @Test
    void every_page_below_admin_is_the_admins_and_no_other_is() {
        for (JavaClass page : PROGRAM) {
            if (page.isAnnotatedWith(Route.class)) {
                String path = page.getAnnotationOfType(Route.class).value();
                boolean admins = page.isAnnotatedWith(RolesAllowed.class)
                        && page.getAnnotationOfType(RolesAllowed.class).value().length == 1
                        && Role.ADMIN
                                .name()
                                .equals(page.getAnnotationOfType(RolesAllowed.class)
                                        .value()[0]);
                assertThat(path.equals("admin") || path.startsWith("admin/"))
                        .as("%s at /%s is for ADMIN only", page.getName(), path)
                        .isEqualTo(admins);
            }
        }
    }
}
