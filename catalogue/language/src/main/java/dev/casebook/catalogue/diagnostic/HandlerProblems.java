package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.orNothing;
import static dev.casebook.catalogue.diagnostic.MessageParameter.repairs;
import static dev.casebook.catalogue.diagnostic.MessageParameter.share;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;

/** Messages about handler classes. */
public final class HandlerProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofBuilds("handler classes");

    public static final Message5<String, Share, String, String, Repairs> UNHANDLED_CATEGORIES = GROUP.error(
                    "CB501", "{handler} leaves {share} categories of {root} unhandled\n{rows}", "{repairs}")
            .with(text("handler"))
            .with(share("share"))
            .with(text("root"))
            .with(text("rows"))
            .with(repairs("repairs"));

    public static final Message5<String, Share, String, String, Repairs> UNHANDLED_ERRORS = GROUP.error(
                    "CB501", "{handler} leaves {share} errors of {root} unhandled\n{rows}", "{repairs}")
            .with(text("handler"))
            .with(share("share"))
            .with(text("root"))
            .with(text("rows"))
            .with(repairs("repairs"));

    public static final Message5<String, Share, String, String, Repairs> UNHANDLED_TYPES = GROUP.error(
                    "CB501", "{handler} leaves {share} types of {root} unhandled\n{rows}", "{repairs}")
            .with(text("handler"))
            .with(share("share"))
            .with(text("root"))
            .with(text("rows"))
            .with(repairs("repairs"));

    public static final Message1<String> ROOT_NOT_SEALED = GROUP.error(
                    "CB502",
                    "{type} is not sealed, so nothing can check that all of it is handled",
                    "name a sealed class or interface; if {type} is your own, you can make it sealed")
            .with(text("type"));

    public static final Message2<String, String> ROOT_IS_DEFINITION = GROUP.error(
                    "CB502",
                    "{type} lists the definitions of the errors; a handler needs the exceptions",
                    "did you mean {meant}?")
            .with(text("type"))
            .with(text("meant"));

    public static final Message1<String> ROOT_IS_NOT_GENERATED = GROUP.error(
                    "CB502",
                    "{type} is not sealed, and it is not generated, although its package has a catalogue",
                    "name a generated type; if {type} has the name of one, rename your class")
            .with(text("type"));

    public static final Message1<String> NO_ROOT = GROUP.error(
                    "CB503",
                    "@ErrorHandler of {handler} names no type",
                    "name the root, such as @ErrorHandler(WhatsAppException.class)")
            .with(text("handler"));

    public static final Message2<String, String> ROOT_TWICE = GROUP.error(
                    "CB504", "{type} is redundant: it is checked as a part of {other}", "remove {type} from the list")
            .with(text("type"))
            .with(text("other"));

    public static final Message2<String, String> NO_ERROR_PARAMETER = GROUP.error(
                    "CB505", "{method} has no parameter for the error", "make its first parameter a type of {roots}")
            .with(text("method"))
            .with(text("roots"));

    public static final Message2<String, String> ERROR_IS_NOT_FIRST = GROUP.error(
                    "CB505",
                    "{method} takes the error after another parameter",
                    "put the error first: make {error} the type of the first parameter")
            .with(text("method"))
            .with(text("error"));

    public static final Message2<String, String> NOT_IN_HIERARCHY = GROUP.error(
                    "CB506", "{type} is not a type of {roots}", "use one of its types, or remove @Handles")
            .with(text("type"))
            .with(text("roots"));

    public static final Message3<String, String, String> NEAR_HIERARCHY = GROUP.error(
                    "CB506", "{type} is not a type of {roots}", "did you mean {meant}?")
            .with(text("type"))
            .with(text("roots"))
            .with(text("meant"));

    public static final Message3<String, String, String> PARAMETER_NOT_IN_HIERARCHY = GROUP.error(
                    "CB506", "{type} is not a type of {roots}", "make {method} take a type of {roots}")
            .with(text("type"))
            .with(text("roots"))
            .with(text("method"));

    public static final Message4<String, String, String, String> LISTED_TYPE_DOES_NOT_FIT = GROUP.error(
                    "CB507",
                    "{method} handles {type}, but its first parameter {parameter} does not accept it",
                    "make the first parameter a supertype of {type}, such as {root}")
            .with(text("method"))
            .with(text("type"))
            .with(text("parameter"))
            .with(text("root"));

    public static final Message2<String, String> HANDLED_TWICE = GROUP.error(
                    "CB508",
                    "{type} is already handled by {method}",
                    "remove one of the two methods, or change its type")
            .with(text("type"))
            .with(text("method"));

    public static final Message3<String, String, String> AMBIGUOUS = GROUP.error(
                    "CB509",
                    "{type} is ambiguous: {first} and {second} both handle it, and neither is more specific",
                    "add a method for {type}")
            .with(text("type"))
            .with(text("first"))
            .with(text("second"));

    public static final Message2<String, String> UNREACHABLE = GROUP.warning(
                    "CB510",
                    "{method} is never called for {type}: more specific methods or exclusions match first",
                    "remove it")
            .with(text("method"))
            .with(text("type"));

    public static final Message1<String> HANDLER_IS_PRIVATE = GROUP.error(
                    "CB511",
                    "the dispatcher cannot use {handler}: it is private, or inside a private class",
                    "make it at least package-private")
            .with(text("handler"));

    public static final Message1<String> METHOD_IS_PRIVATE = GROUP.error(
                    "CB511", "the dispatcher cannot use {method}: it is private", "make it at least package-private")
            .with(text("method"));

    public static final Message2<String, String> METHOD_IS_NOT_PUBLIC = GROUP.error(
                    "CB511",
                    "the dispatcher cannot use {method}: it is not public and is declared in another package",
                    "make it public, or override it in {handler}")
            .with(text("method"))
            .with(text("handler"));

    public static final Message2<String, String> METHOD_USES_HIDDEN_TYPE = GROUP.error(
                    "CB511",
                    "the dispatcher cannot use {method}: {type} is not accessible outside its class or package",
                    "make {type} accessible, or use another type")
            .with(text("method"))
            .with(text("type"));

    public static final Message1<String> ROOT_IS_HIDDEN = GROUP.error(
                    "CB511",
                    "the dispatcher cannot use {type}: it is not accessible outside its class or package",
                    "make it accessible")
            .with(text("type"));

    public static final Message1<String> TYPE_IS_HIDDEN = GROUP.error(
                    "CB511",
                    "the dispatcher cannot use {type}: it is not accessible outside its class or package",
                    "make it accessible, or handle a supertype")
            .with(text("type"));

    public static final Message4<String, String, String, String> DIFFERENT_PARAMETERS = GROUP.error(
                    "CB512",
                    "{method} takes {parameters} after the error, but {other} takes {otherParameters}",
                    "give all methods the same additional parameters")
            .with(text("method"))
            .with(orNothing("parameters"))
            .with(text("other"))
            .with(orNothing("otherParameters"));

    public static final Message4<String, String, String, String> DIFFERENT_RETURN_TYPE = GROUP.error(
                    "CB513",
                    "{method} returns {type}, but {other} returns {otherType}",
                    "give all methods the same return type")
            .with(text("method"))
            .with(text("type"))
            .with(text("other"))
            .with(text("otherType"));

    public static final Message1<String> OWN_TYPE_PARAMETERS = GROUP.error(
                    "CB514", "{method} declares its own type parameters", "use type parameters of the class, or none")
            .with(text("method"));

    public static final Message3<String, String, String> TYPE_ARGUMENTS = GROUP.error(
                    "CB515", "{method} takes {type}, but type arguments cannot be checked at run time", "use {open}")
            .with(text("method"))
            .with(text("type"))
            .with(text("open"));

    public static final Message2<String, String> EXCEPTED_BUT_HANDLED = GROUP.error(
                    "CB516",
                    "{type} is excluded with @Except, but {method} handles it",
                    "remove the @Except, or the method")
            .with(text("type"))
            .with(text("method"));

    public static final Message1<String> EXCEPTED_TWICE = GROUP.error(
                    "CB517", "duplicate @Except of {type}", "remove one of the two")
            .with(text("type"));

    public static final Message1<String> NO_REASON = GROUP.error(
                    "CB518", "the @Except of {type} has no reason", "say why it is excluded: reason = \"...\"")
            .with(text("type"));

    public static final Message2<String, String> NAME_TAKEN = GROUP.error(
                    "CB519",
                    "the dispatcher of {handler} cannot be generated: the class {dispatcher} already exists",
                    "rename that class, or the handler")
            .with(text("dispatcher"))
            .with(text("handler"));

    public static final Message2<String, String> HANDLER_NOT_WRITTEN = GROUP.error(
                    "CB521",
                    "{class} could not be written: {reason}",
                    "check the output directory: the disk may be full, permissions may be missing, or a folder "
                            + "may have this name")
            .with(text("class"))
            .with(text("reason"));

    public static final Message2<String, String> FORGOTTEN_HANDLER = GROUP.warning(
                    "CB522",
                    "{class} has @Handles but no @ErrorHandler, so its methods are neither checked nor called",
                    "annotate {class} with @ErrorHandler({root}.class), or make it abstract if handlers extend it")
            .with(text("class"))
            .with(text("root"));

    public static final Message1<String> SUSPEND = GROUP.error(
                    "CB523",
                    "{method} is a suspend function, but the dispatcher is regular code and cannot call it",
                    "remove `suspend`; return what is to be done, and do it where the dispatcher is called")
            .with(text("method"));

    private HandlerProblems() {}
}
