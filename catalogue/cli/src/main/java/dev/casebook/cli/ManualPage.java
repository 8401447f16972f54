package dev.casebook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the manual page of the command, in the language of troff. */
final class ManualPage {
    private final StringBuilder page = new StringBuilder();

    /** The page. */
    static String of(CommandSpec casebook) {
        ManualPage manual = new ManualPage();
        manual.macro("TH CASEBOOK 1");
        manual.section(
                "NAME",
                "casebook \\- " + text(String.join(" ", casebook.usageMessage().description())));
        manual.section("SYNOPSIS", "\\fBcasebook\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR]");
        manual.section(
                "DESCRIPTION",
                text(String.join(" ", casebook.usageMessage().footer()).strip()));
        manual.macro("SH COMMANDS");
        casebook.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .forEach(manual::command);
        manual.macro("SH EXIT STATUS");
        manual.paragraph("0", "It did what was asked, and found nothing at the threshold.");
        manual.paragraph("1", "Something was found: findings, errors in bodies, differences.");
        manual.paragraph("2", "It could not do what was asked; the last line says why.");
        return manual.page.toString();
    }

    private void command(CommandSpec command) {
        macro("SS " + command.name());
        line(text(String.join(" ", command.usageMessage().description())));
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            paragraph("\\fI" + text(parameter.paramLabel()) + "\\fR", text(String.join(" ", parameter.description())));
        }
        for (OptionSpec option : command.options()) {
            String value = option.arity().max() > 0 ? " \\fI" + text(option.paramLabel()) + "\\fR" : "";
            paragraph("\\fB" + text(String.join(", ", option.names())) + "\\fR" + value, description(option));
        }
        macro("PP");
        line(text(String.join(" ", command.usageMessage().footer()).strip()));
    }

    private static String description(OptionSpec option) {
        return text(String.join(" ", option.description())
                .replace("${DEFAULT-VALUE}", String.valueOf(option.defaultValue())));
    }

    private void section(String name, String text) {
        macro("SH " + name);
        line(text);
    }

    private void paragraph(String head, String text) {
        macro("TP");
        line(head);
        line(text);
    }

    private void macro(String words) {
        page.append('.').append(words).append('\n');
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    /** A text in which nothing is a request of troff. */
    private static String text(String text) {
        String escaped = text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("`", "\\(ga");
        return escaped.startsWith(".") ? "\\&" + escaped : escaped;
    }
}
