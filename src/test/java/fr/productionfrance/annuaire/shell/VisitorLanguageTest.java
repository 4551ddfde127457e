package fr.productionfrance.annuaire.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class VisitorLanguageTest {

    private final VisitorLanguage language = new VisitorLanguage(List.of(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN));
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void a_browser_gets_the_first_of_its_languages_that_is_offered() {
        request.setPreferredLocales(List.of(Locale.ITALIAN, Locale.forLanguageTag("de-AT"), Locale.ENGLISH));

        assertThat(language.resolveLocale(request)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void a_browser_of_another_language_gets_french() {
        request.setPreferredLocales(List.of(Locale.JAPANESE));

        assertThat(language.resolveLocale(request)).isEqualTo(Locale.FRENCH);
    }

    @Test
    void a_robot_that_names_no_language_gets_french_whatever_the_machine_speaks() {
        assertThat(request.getLocale()).isNotEqualTo(Locale.FRENCH);

        assertThat(language.resolveLocale(request)).isEqualTo(Locale.FRENCH);
    }

    @Test
    void what_was_chosen_here_wins_over_the_browser() {
        request.setPreferredLocales(List.of(Locale.GERMAN));
        request.setCookies(new Cookie(VisitorLanguage.COOKIE, "en"));

        assertThat(language.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_cookie_that_names_no_language_of_ours_is_as_good_as_none() {
        request.setPreferredLocales(List.of(Locale.GERMAN));
        request.setCookies(new Cookie(VisitorLanguage.COOKIE, "../../etc"));

        assertThat(language.resolveLocale(request)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void a_choice_is_kept_for_a_year_out_of_reach_of_scripts() {
        var response = new MockHttpServletResponse();
        request.setSecure(true);

        language.setLocale(request, response, Locale.GERMAN);

        assertThat(response.getHeader("Set-Cookie"))
                .contains("langue=de", "Max-Age=31536000", "Path=/", "HttpOnly", "SameSite=Lax", "Secure");
    }
}
