package dev.casebook.cli;

/** The exit statuses of the command. */
final class ExitStatus {
    /** It did what was asked, and found nothing at the threshold. */
    static final int FINE = 0;

    /** It did what was asked, and found something: findings at the threshold, errors in bodies, differences. */
    static final int FOUND = 1;

    /** It could not do what was asked. */
    static final int FAILED = 2;

    private ExitStatus() {}
}
