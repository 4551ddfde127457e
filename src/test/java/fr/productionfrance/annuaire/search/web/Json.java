package fr.productionfrance.annuaire.search.web;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks into an answer. */
final class Json {

    private Json() {}

    static List<String> texts(Object body, String path) {
        List<?> found = body instanceof String text ? JsonPath.read(text, path) : JsonPath.read(body, path);
        return found.stream().map(String::valueOf).toList();
    }

    static Set<String> keys(String body, String path) {
        Map<?, ?> found = JsonPath.read(body, path);
        return found.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
    }
}
