package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * One document holds its content twice: as the page with its scripts and as the page without. What both ask is asked once, also
 * where the answer is that nobody can tell: nobody need wait for that a second time.
 */
final class AskedOnce {

    private final Map<List<?>, Supplier<?>> answers = new HashMap<>();

    private AskedOnce() {}

    /**
     * The answer to a question within one request. The same question is always asked for the same type.
     *
     * @param question what is asked and all that it depends on
     * @throws SearchUnavailableException as the answer does
     */
    @SuppressWarnings("unchecked") // see above
    static <T> T ask(List<?> question, Supplier<T> answer) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? answer.get()
                : (T) of(request)
                        .answers
                        .computeIfAbsent(question, _ -> answered(answer))
                        .get();
    }

    private static AskedOnce of(RequestAttributes request) {
        String name = AskedOnce.class.getName();
        if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof AskedOnce known) {
            return known;
        }
        AskedOnce first = new AskedOnce();
        request.setAttribute(name, first, RequestAttributes.SCOPE_REQUEST);
        return first;
    }

    private static <T> Supplier<T> answered(Supplier<T> answer) {
        try {
            T given = answer.get();
            return () -> given;
        } catch (SearchUnavailableException away) {
            return () -> {
                throw away;
            };
        }
    }
}
