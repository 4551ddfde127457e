package fr.productionfrance.annuaire;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The directory, as one program. */
@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** The time that all rules about validity go by, so that tests can set it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
