package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a visitor's browser does: it tells of clicks, runs what the page sends it, and answers. */
final class Browser {

    private final List<String> addresses = new ArrayList<>();
    private final List<PendingJavaScriptInvocation> waits = new ArrayList<>();
    private final List<PendingJavaScriptInvocation> receipts = new ArrayList<>();
    private String kept = "";
    private int reloads;
    private boolean inNoHurry;

    /** What the tab has kept of the results seen last. */
    void keeps(String link) {
        kept = link;
    }

    String kept() {
        return kept;
    }

    /** Tells of an event, with the one thing that the page asks about it. */
    void fire(Component component, String type, String datum, String value) {
        fire(component, type, JacksonUtils.createObjectNode().put(datum, value));
    }

    /** Ticks or unticks a checkbox of a facet. */
    void tick(Component facet, String value, boolean ticked) {
        fire(
                facet,
                "change",
                JacksonUtils.createObjectNode().put(ValueFacet.VALUE, value).put(ValueFacet.TICKED, ticked));
    }

    static void fire(Component component, String type, ObjectNode data) {
        data.put("event.target.type === 'checkbox'", true);
        data.put(FacetSection.FIRST_TIME, true);
        for (String part : List.of("data-open", "data-preset", "data-chip", "data-way")) {
            data.put("!!event.target.closest('[" + part + "]')", true);
        }
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), type, data));
    }

    /** Runs what was sent, once: promises come true, addresses are noted. */
    void runSent() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        List<PendingJavaScriptInvocation> sent = ui.getInternals().dumpPendingJavaScriptInvocations();
        for (PendingJavaScriptInvocation script : sent) {
            String expression = script.getInvocation().getExpression();
            if (isAddress(expression)) {
                addresses.add(
                        String.valueOf(script.getInvocation().getParameters().get(1))
                                .replace("\"", ""));
            } else if (expression.contains("sessionStorage.setItem")) {
                kept = String.valueOf(script.getInvocation().getParameters().get(1))
                        .replace("\"", "");
            } else if (expression.contains("sessionStorage.getItem")) {
                script.complete(JacksonUtils.createNode(kept));
            } else if (expression.contains("location.reload")) {
                reloads++;
            } else if (expression.contains("return true")) {
                receipts.add(script);
            } else if (expression.contains("setTimeout(resolve") && inNoHurry) {
                waits.add(script);
            } else if (expression.contains("return 0") || expression.contains("setTimeout(resolve")) {
                script.complete(JacksonUtils.createNode(0));
            }
        }
    }

    /** Tells that all that was sent has arrived. */
    void acknowledge() {
        List<PendingJavaScriptInvocation> told = List.copyOf(receipts);
        receipts.clear();
        told.forEach(receipt -> receipt.complete(JacksonUtils.createNode(true)));
    }

    /** How often the page was told to load itself anew. */
    int reloads() {
        return reloads;
    }

    /** From now on what has to be waited for takes its time. */
    void takesItsTime() {
        inNoHurry = true;
    }

    /** The time is up. */
    void endWaits() {
        List<PendingJavaScriptInvocation> ended = List.copyOf(waits);
        waits.clear();
        ended.forEach(wait -> wait.complete(JacksonUtils.createNode(0)));
    }

    /** The build without React calls the browser's history, tests of plain classes run with Vaadin's default, which has an event. */
    private static boolean isAddress(String expression) {
        return expression.contains("history.pushState")
                || expression.contains("history.replaceState")
                || expression.contains("replace: true")
                || expression.contains("replace: false");
    }

    /** The address that the page gave last; null before it gave any. */
    @Nullable
    String address() {
        return addresses.isEmpty() ? null : addresses.getLast();
    }
}
