/**
 * Components that know nothing of fiches: states, chips, notices, headings, placeholders. Texts come in translated; looks
 * are in {@code META-INF/resources/assets}, told by class names and {@code data-} attributes. Built of plain HTML
 * elements: they need no client bundle and weigh little in a visitor's session. Imports nothing of ours.
 *
 * <p>Also what modules and the frame agree on without knowing each other: a page as the server alone can make it
 * ({@code ServedPages}), where visitors reach the application ({@code PublicRoot}), and how a table becomes a file that no
 * spreadsheet runs ({@code CsvRows}).
 */
@NullMarked
package fr.productionfrance.annuaire.design;

import org.jspecify.annotations.NullMarked;
