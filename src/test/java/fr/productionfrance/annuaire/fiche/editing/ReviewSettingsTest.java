package fr.productionfrance.annuaire.fiche.editing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.editing.ReviewSettings.Required;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ReviewSettingsTest {

    @EnableConfigurationProperties(ReviewSettings.class)
    private static final class Configuration {}

    private final ApplicationContextRunner program =
            new ApplicationContextRunner().withUserConfiguration(Configuration.class);

    @Test
    void a_first_publication_is_reviewed_unless_it_is_said_otherwise() {
        program.run(started -> assertThat(started)
                .getBean(ReviewSettings.class)
                .isEqualTo(new ReviewSettings(Required.FIRST_PUBLICATION)));
        program.withPropertyValues("annuaire.review.required=always")
                .run(started -> assertThat(started)
                        .getBean(ReviewSettings.class)
                        .isEqualTo(new ReviewSettings(Required.ALWAYS)));
    }

    @Test
    void a_setting_that_means_nothing_keeps_the_program_from_starting() {
        program.withPropertyValues("annuaire.review.required=sometimes")
                .run(started -> assertThat(started).hasFailed());
    }
}
