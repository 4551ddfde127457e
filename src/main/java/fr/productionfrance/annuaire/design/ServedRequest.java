package fr.productionfrance.annuaire.design;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who asks for which page.
 *
 * @param path decoded, from the application's root
 * @param parameters what stands behind the question mark, decoded
 * @param locale the language to answer in
 * @param site where visitors reach the application's root, with a slash at its end
 */
public record ServedRequest(String path, Map<String, List<String>> parameters, Locale locale, String site) {}
