package fr.productionfrance.annuaire.design;

import java.util.List;
import java.util.Map;

/** The one page that other sites may show within theirs, as the server alone can make it. */
public interface EmbeddablePage {

    /** Where it stands, from the application's root. */
    String PATH = "/embed";

    /**
     * The page's content. Never fails: what can't be shown is a page that says so.
     *
     * @param request its parameters are those of the content alone
     * @param kept what the frame around it was told, which each of its forms must send again
     */
    ServedPage page(ServedRequest request, Map<String, List<String>> kept);
}
