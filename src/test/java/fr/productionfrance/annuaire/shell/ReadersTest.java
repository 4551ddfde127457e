package fr.productionfrance.annuaire.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ReadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/141.0.0.0 Safari/537.36",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5"
                        + " Mobile/15E148 Safari/604.1",
                "Mozilla/5.0 (Linux; Android 12; CUBOT_X18_Plus) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0"
                        + " Mobile Safari/537.36",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0"
                        + " Safari/537.36 Edg/141.0.0.0",
            })
    void people_s_browsers_get_the_page_with_its_scripts(String agent) {
        assertThat(Readers.isBrowser(request(agent))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)"
                        + " Chrome/116.0.1938.76 Safari/537.36",
                "Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/141.0.0.0 Mobile Safari/537.36 (compatible; Google-InspectionTool/1.0;)",
                "Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)",
                "Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)",
                "Mozilla/5.0 (Linux; Android 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible;"
                        + " Bytespider; https://zhanzhang.toutiao.com/)",
                "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
                "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
                "WhatsApp/2.24.1 A",
                "curl/8.14.1",
                "python-requests/2.32.0",
                "Lynx/2.9.2 libwww-FM/2.14",
                "",
            })
    void machines_and_browsers_of_text_get_the_page_alone(String agent) {
        assertThat(Readers.isBrowser(request(agent))).isFalse();
    }

    @Test
    void who_has_a_session_keeps_it() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRequestedSessionId("A1B2");

        assertThat(Readers.isBrowser(request)).isTrue();
    }

    private static MockHttpServletRequest request(String agent) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("User-Agent", agent);
        return request;
    }
}
