package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.list;
import static dev.casebook.catalogue.diagnostic.MessageParameter.number;
import static dev.casebook.catalogue.diagnostic.MessageParameter.suggestion;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

import java.util.List;
import java.util.Optional;

/** Messages about templates, messages, parameters and captured values. */
public final class OwnErrorProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues("templates, messages, parameters and captured values");

    public static final Message1<String> NOT_A_TEMPLATE = GROUP.error(
                    "CB271",
                    "invalid template: {reason}",
                    "write the text as it arrives, with values such as `{seconds:int}` and `*` for any text; "
                            + "write `{*}`, `{{` and `}}` for a literal star and literal braces")
            .with(text("reason"));

    public static final Message0 NOT_A_MESSAGE = GROUP.error(
            "CB272",
            "invalid message: a brace is unbalanced, or there is no name inside the braces",
            "write values as `{order-id}`; write `{{` and `}}` for literal braces");

    public static final Message3<String, Optional<String>, List<String>> NOT_A_TYPE = GROUP.error(
                    "CB273",
                    "unknown type `{type}`{near}",
                    "use one of {types}, or the fully qualified name of a class, such as com.acme.Money")
            .with(written("type"))
            .with(suggestion("near"))
            .with(list("types"));

    public static final Message3<String, String, Optional<String>> UNKNOWN_VALUE = GROUP.error(
                    "CB274",
                    "the message uses `{value}`, but {error} has no such parameter{near}",
                    "correct the name, or add it to `parameters`")
            .with(text("value"))
            .with(text("error"))
            .with(suggestion("near"));

    public static final Message2<String, String> SECRET_IN_MESSAGE = GROUP.error(
                    "CB275",
                    "the message of {error} would reveal the secret parameter `{value}`",
                    "remove it from the message, or remove `secret` from the parameter")
            .with(text("value"))
            .with(text("error"));

    public static final Message4<String, String, String, String> VALUE_TWICE = GROUP.error(
                    "CB276",
                    "`{first}` and `{second}` of {error} would both generate the method {method}()",
                    "rename one of the two")
            .with(text("first"))
            .with(text("second"))
            .with(text("error"))
            .with(text("method"));

    public static final Message2<String, String> VALUE_IS_RESERVED = GROUP.error(
                    "CB277",
                    "`{value}` would generate the method {method}(), but this word is reserved in Java",
                    "choose another name")
            .with(text("value"))
            .with(text("method"));

    public static final Message2<String, String> VALUE_IS_METHOD = GROUP.error(
                    "CB277",
                    "`{value}` would generate the method {method}(), which every error or its builder already has",
                    "choose another name")
            .with(text("value"))
            .with(text("method"));

    public static final Message1<String> VALUE_IS_PROBLEM_MEMBER = GROUP.error(
                    "CB277", "`{value}` is already a member of every problem object", "choose another name")
            .with(text("value"));

    public static final Message3<String, Integer, Integer> TOO_MANY_PARAMETERS = GROUP.error(
                    "CB278",
                    "{error} has {count} parameters; the limit is {max}",
                    "combine related parameters into a class, and use that class as the type")
            .with(text("error"))
            .with(number("count"))
            .with(number("max"));

    public static final Message3<String, String, String> CAPTURES_DIFFER = GROUP.error(
                    "CB279",
                    "`{value}` has type {type} here, but type {other} in another template of the same error",
                    "use the same type in both, or different names")
            .with(text("value"))
            .with(text("type"))
            .with(text("other"));

    public static final Message1<String> WAIT_IS_NO_DURATION = GROUP.error(
                    "CB280",
                    "`retry-after` is a waiting time and cannot have type {type}",
                    "write `{retry-after:seconds}` with the unit of the text, or choose another name")
            .with(text("type"));

    private OwnErrorProblems() {}
}
