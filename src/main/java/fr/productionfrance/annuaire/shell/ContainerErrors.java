package fr.productionfrance.annuaire.shell;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Has the container refuse in the site's words what it lets reach no application: Spring Boot's own valve says less, but in English. */
@Component
@Order(ContainerErrors.AFTER_SPRING_BOOT)
class ContainerErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    /** Of several valves that report errors, the one that was added last is asked first. */
    static final int AFTER_SPRING_BOOT = 100;

    private final ErrorPage page;
    private final LocaleResolver languages;
    private final BrandSettings brand;

    ContainerErrors(ErrorPage page, LocaleResolver languages, BrandSettings brand) {
        this.page = page;
        this.languages = languages;
        this.brand = brand;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.getParent()
                .getPipeline()
                .addValve(new ContainerErrorValve(
                        page, languages, brand.languages().getFirst(), context.getPath())));
    }
}
