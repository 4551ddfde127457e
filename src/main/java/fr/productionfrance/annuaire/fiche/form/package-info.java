/**
 * A fiche as its member types it: a record of texts for each part, read from the model and back into it. What a form does not
 * show, and what nobody changed, comes back exactly as it was; what can't be read is told as a {@link
 * fr.productionfrance.annuaire.fiche.form.FormFault} at its field. Knows no page. Imports the model of {@code fiche}, the readers of
 * single values of {@code fiche.imports.value} and the vocabularies.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.form;

import org.jspecify.annotations.NullMarked;
