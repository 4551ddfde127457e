package fr.productionfrance.annuaire.alerts;

import fr.productionfrance.annuaire.mail.EmailAddress;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.SearchState;

/** What somebody asks for who gives an address. */
public record NewAlert(EmailAddress email, SearchState search, Language language, Period period) {}
