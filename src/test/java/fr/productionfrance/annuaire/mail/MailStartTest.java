package fr.productionfrance.annuaire.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class MailStartTest {

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(Start.class);

    @EnableConfigurationProperties(MailSettings.class)
    @Import(MailStart.class)
    static class Start {}

    @Test
    void a_production_start_without_a_mail_server_warns(CapturedOutput log) {
        program.run(context -> context.getBean(MailStart.class).warn());

        assertThat(log).contains("There is no mail server", "spring.mail.host");
    }

    @ParameterizedTest
    @CsvSource({"spring.profiles.active=demo", "spring.mail.host=localhost"})
    void the_demo_and_a_program_with_a_mail_server_do_not(String setting, CapturedOutput log) {
        program.withPropertyValues(setting, "annuaire.mail.from=annuaire@example.org")
                .run(context -> context.getBean(MailStart.class).warn());

        assertThat(log).doesNotContain("There is no mail server");
    }

    @ParameterizedTest
    @CsvSource({"annuaire.mail.from=", "annuaire.mail.from=nonsense"})
    void a_mail_server_without_a_sender_refuses_the_start(String from) {
        program.withPropertyValues("spring.mail.host=localhost", from)
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("Not an e-mail address"));
    }
}
