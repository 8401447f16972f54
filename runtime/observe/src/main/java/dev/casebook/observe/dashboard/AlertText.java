package dev.casebook.observe.dashboard;

/**
 * What an alert says to people.
 *
 * @param name the end of its name, such as {@code UnlistedCode}
 * @param severity {@code page} or {@code ticket}
 * @param summary what happens, on one line
 */
record AlertText(String name, String severity, String summary) {}
