/**
 * The search as other sites may show it within theirs: a document without the site's frame, in the colours that the other site
 * asks for. Which sites may is the business of {@code access}; what the document holds is told by {@code design.EmbeddablePage}. May
 * import {@code access} and {@code design}.
 */
@NullMarked
package fr.productionfrance.annuaire.shell.embed;

import org.jspecify.annotations.NullMarked;
