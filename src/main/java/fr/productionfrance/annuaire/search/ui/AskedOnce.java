package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * One document holds its content twice: as the page with its scripts and as the page without. What both ask is asked once, also
 * where the answer is that nobody can tell: nobody need wait for that a second time.
 */
final class AskedOnce {

    private final Map<List<?>, Answer> answers = new HashMap<>();

    private AskedOnce() {}

    /**
     * The answer to a question within one request. The same question is always asked for the same type.
     *
     * @param question what is asked and all that it depends on
     * @throws SearchUnavailableException as the answer does
     */
    static <T> T ask(List<?> question, Supplier<T> answer) {
        return later(question, answer).get();
    }

    /**
     * The same for who asks only when the request is over, as the page with scripts does: what the request had answered by then is
     * not asked again. To be used one time, since answers age.
     */
    @SuppressWarnings("unchecked") // see above
    static <T> Supplier<T> later(List<?> question, Supplier<T> answer) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return answer;
        }
        Answer once = of(request).answers.computeIfAbsent(question, _ -> new Answer());
        return () -> (T) once.orFrom(answer);
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

    private static final class Answer {

        private volatile @Nullable Supplier<?> given;

        Object orFrom(Supplier<?> answer) {
            Supplier<?> known = given;
            if (known == null) {
                known = answered(answer);
                given = known;
            }
            return known.get();
        }

        private static Supplier<?> answered(Supplier<?> answer) {
            try {
                Object given = answer.get();
                return () -> given;
            } catch (SearchUnavailableException away) {
                return () -> {
                    throw away;
                };
            }
        }
    }
}
