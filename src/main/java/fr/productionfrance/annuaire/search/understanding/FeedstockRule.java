package fr.productionfrance.annuaire.search.understanding;

import java.util.List;

/** Castings and forgings that the shop is given to work on: who has them wants nobody to cast or forge. */
final class FeedstockRule implements Rule {

    private static final String CASTINGS =
            "(?:(?:bruts?|pieces?|corps|carters?)(?: bruts?| brutes?)?(?: de| en)? fonderie"
                    + "|bruts?(?: de)? moulage|bruts? de coulee|pieces? (?:moulees?|coulees?)|fonderies?|(?:raw )?castings?|cast (?:parts|blanks)|gussteile?n?|gussrohlinge?n?|gussstucke?n?)";
    private static final String FORGINGS =
            "(?:(?:bruts?|pieces?|ebauches?)(?: bruts?| brutes?)?(?: de)? forge|(?:bruts?|pieces?|ebauches?) (?:forgee?s?|estampee?s?|matricee?s?)"
                    + "|(?:raw )?forgings?|forged (?:parts|blanks)|schmiedeteile?n?|schmiederohlinge?n?)";

    /** That they are there already. */
    private static final String SUPPLIED =
            "(?:fourni(?:e?s?)|(?:mis(?:e?s?) )a disposition|approvisionnee?s? par|(?:customer |free )?supplied|provided|free[- ]issued?|furnished|beigestellt|bereitgestellt|vorhanden|gestellt)(?![a-z])";
    /** "Carters de fonderie fonte fournis", "castings will be supplied", "Gussteile werden beigestellt". */
    private static final String LITTLE = ",?\\s(?:\\(\\s?)?(?:(?!et |and |und |ou |or )[a-z0-9.-]{2,12} ){0,2}?";

    private static final String BY_WHOM =
            "(?:\\s(?:par (?:nos soins|nous|le client|nos clients|vos soins|le donneur d'ordres?)|by (?:us|the customer|customer)|vom kunden|von uns|durch uns))?";

    private static final List<Grammar> GRAMMARS = List.of(
            given("castings", "(?<v>" + CASTINGS + ")" + LITTLE + SUPPLIED + BY_WHOM),
            given("castings", "(?:supplied|provided|customer|free[- ]issued?|beigestellte[rn]?) " + CASTINGS),
            given(
                    "castings",
                    "(?:reprise (?:d'usinage )?(?:de|sur) (?:pieces de fonderie|bruts? de fonderie|fonderie|bruts? fonderie|pieces moulees)|usinage (?:de|sur) (?:bruts?|pieces) de fonderie|machining (?:of|from) castings|casting machining|bearbeitung von gussteilen|gussteilbearbeitung|gussbearbeitung)"),
            given("forgings", "(?<v>" + FORGINGS + ")" + LITTLE + SUPPLIED + BY_WHOM),
            given("forgings", "(?:supplied|provided|customer|free[- ]issued?|beigestellte[rn]?) " + FORGINGS),
            given(
                    "forgings",
                    "(?:reprise (?:d'usinage )?(?:de|sur) (?:pieces? forgees?|bruts? de forge|forges?)|usinage (?:de|sur) (?:bruts?|pieces) de forge|machining (?:of|from) forgings|bearbeitung von schmiedeteilen)"),
            // What kind of blank it is was not said.
            given("blanks", "(?<v>bruts?|ebauches?|blanks?|rohlinge?|rohteile?)" + LITTLE + SUPPLIED + BY_WHOM));

    private static Grammar given(String what, String words) {
        return Grammar.of(
                "(?<![a-z])" + words + "(?![a-z])",
                Candidate.LONG_NAME + 1,
                (_, _) -> Meaning.Choice.of(Aspect.FEEDSTOCK, what));
    }

    @Override
    public List<Candidate> read(Reading reading) {
        return Grammar.read(GRAMMARS, reading);
    }
}
