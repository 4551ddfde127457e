/** The pages by which letters are ended, without signing in: one click for a reader, one request for a mail program (RFC 8058). */
@NullMarked
package fr.productionfrance.annuaire.fiche.letters.web;

import org.jspecify.annotations.NullMarked;
