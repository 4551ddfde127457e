package fr.productionfrance.annuaire.mail;

/** Where letters are handed in. */
public interface Mails {

    /** Queues a letter, in the transaction under way where there is one; it leaves after the commit. */
    void send(Mail mail);
}
