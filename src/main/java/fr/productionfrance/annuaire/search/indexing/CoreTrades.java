package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a firm does most, as its fiche has it: the trade in which it declares the most capabilities of its own, and each trade in
 * which it declares at least half as many. The rest is occasional, and so is what others do for it.
 */
final class CoreTrades {

    /** Turning is a trade; turning on a lathe with live tools is one way of doing it. */
    private static final int TRADE_LEVEL = 2;

    private final Map<String, Integer> declared = new HashMap<>();
    private final Vocabulary processes;

    private CoreTrades(Vocabulary processes) {
        this.processes = processes;
    }

    static CoreTrades of(FicheData fiche, Vocabulary processes) {
        CoreTrades trades = new CoreTrades(processes);
        fiche.sites().stream()
                .flatMap(site -> site.capabilities().stream())
                .filter(capability -> !capability.subcontracted())
                .forEach(capability -> trades.declared.merge(trades.tradeOf(capability), 1, Integer::sum));
        return trades;
    }

    boolean hold(Capability capability) {
        if (capability.subcontracted()) {
            return false;
        }
        int most = Collections.max(declared.values());
        return 2 * declared.getOrDefault(tradeOf(capability), 0) >= most;
    }

    private String tradeOf(Capability capability) {
        String code = capability.process();
        List<String> above = processes.ancestors(code);
        int up = processes.get(code).level() - TRADE_LEVEL;
        return up <= 0 ? code : above.get(up - 1);
    }
}
