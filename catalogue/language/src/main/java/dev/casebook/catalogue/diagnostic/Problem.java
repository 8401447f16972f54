package dev.casebook.catalogue.diagnostic;

/**
 * Everything that can be wrong: the one list of messages. Ids are stable and never used again.
 *
 * <p>CB1xx: the text and its shape. CB2xx: what the catalogue says. CB3xx: names. CB4xx: finding and writing files.
 * CB5xx: handlers. CB9xx: faults of our own. In the texts {@code {0}} stands for the first argument.
 */
public enum Problem {
    // the text
    NOT_YAML("CB101", "this is not YAML: {0}", "correct the text at this place"),

    // handlers
    UNHANDLED("CB501", "{0} leaves {1} of {2} {3} of {4} unhandled\n{5}", "add, for example:\n{6}"),
    ROOT_NOT_SEALED(
            "CB502",
            "{0} is not sealed, so nobody can tell whether all of it is handled",
            "name a sealed class or interface, or make {0} sealed"),
    NO_ROOT("CB503", "@ErrorHandler of {0} names no type", "name the root: @ErrorHandler(WhatsAppException.class)"),
    ROOT_TWICE("CB504", "{0} is checked already, as a part of {1}", "remove it from the list"),
    NO_ERROR_PARAMETER("CB505", "{0} has no parameter for the error", "let its first parameter be a type of {1}"),
    NOT_IN_HIERARCHY("CB506", "{0} is no type of {1}", "{2}"),
    LISTED_TYPE_DOES_NOT_FIT(
            "CB507",
            "{0} handles {1}, and its first parameter {2} cannot take one",
            "let the first parameter be a type that {1} extends, such as {3}"),
    HANDLED_TWICE("CB508", "{0} is handled by {1} already", "remove one of the two methods, or give it another type"),
    AMBIGUOUS(
            "CB509",
            "{0} could go to {1} or to {2}: neither of their types is the more specific one",
            "add a method for {0} itself"),
    UNREACHABLE(
            "CB510",
            Severity.WARNING,
            "{0} is never called for {1}: whatever is one goes to a more specific method, or is excepted",
            "remove it"),
    NOT_CALLABLE("CB511", "the dispatcher cannot use {0}: {1}", "{2}"),
    DIFFERENT_PARAMETERS(
            "CB512",
            "{0} takes {1} after the error, and {2} takes {3}",
            "let every method take the same further parameters"),
    DIFFERENT_RETURN_TYPE("CB513", "{0} returns {1}, and {2} returns {3}", "let every method return the same type"),
    OWN_TYPE_PARAMETERS("CB514", "{0} has type parameters of its own", "use type parameters of the class, or none"),
    TYPE_ARGUMENTS("CB515", "{0} takes {1}, and nobody can tell type arguments at run time", "let it take {2}"),
    EXCEPTED_BUT_HANDLED(
            "CB516", "{0} is excepted, and handled by {1} all the same", "remove the @Except, or what handles it"),
    EXCEPTED_TWICE("CB517", "{0} is excepted already", "remove one of the two"),
    NO_REASON("CB518", "the @Except of {0} gives no reason", "say why it is left out: reason = \"...\""),
    NAME_TAKEN("CB519", "the name {0} of the dispatcher of {1} is taken", "rename that class, or the handler"),
    BAD_OPTION(
            "CB520",
            "the option -Acasebook.unhandled is {0}",
            "leave it out, or let it be error, the default, or warning, for a migration"),
    HANDLER_NOT_WRITTEN("CB521", "{0} could not be written: {1}", "look at the output directory"),
    HANDLER_FAULT(
            "CB950",
            "Casebook failed at the handler {0}: {1}",
            "this is a fault of Casebook: please report it with the handler and its hierarchy"),
    ;

    private final String id;
    private final Severity severity;
    private final String text;
    private final String cure;

    Problem(String id, String text, String cure) {
        this(id, Severity.ERROR, text, cure);
    }

    Problem(String id, Severity severity, String text, String cure) {
        this.id = id;
        this.severity = severity;
        this.text = text;
        this.cure = cure;
    }

    /** The stable id, such as {@code CB203}. */
    public String id() {
        return id;
    }

    /** How bad it is where nobody has chosen otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong, with {@code {0}} for the first argument. */
    String text() {
        return text;
    }

    /** What to do about it, with {@code {0}} for the first argument. */
    String cure() {
        return cure;
    }
}
