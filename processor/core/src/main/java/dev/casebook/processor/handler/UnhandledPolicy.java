package dev.casebook.processor.handler;

/** What unhandled types are. */
public enum UnhandledPolicy {
    /** The build fails. */
    ERROR,
    /** The build goes on, and the dispatcher throws them: for the time of a migration. */
    WARNING
}
