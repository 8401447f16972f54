package dev.casebook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the completion for the fish shell. */
final class FishCompletion {
    /** The script. */
    static String of(CommandSpec casebook) {
        StringBuilder script = new StringBuilder("# completion of casebook for fish\n");
        for (CommandLine each : casebook.subcommands().values()) {
            CommandSpec command = each.getCommandSpec();
            line(script, "__fish_use_subcommand", "-f -a " + command.name(), description(command));
            for (OptionSpec option : command.options()) {
                line(
                        script,
                        "__fish_seen_subcommand_from " + command.name(),
                        names(option) + (option.arity().max() > 0 ? " -r" : ""),
                        String.join(" ", option.description()));
            }
        }
        return script.toString();
    }

    private static void line(StringBuilder script, String condition, String what, String description) {
        script.append("complete -c casebook -n ")
                .append(quoted(condition))
                .append(' ')
                .append(what)
                .append(" -d ")
                .append(quoted(description))
                .append('\n');
    }

    private static String names(OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            names.append(names.length() == 0 ? "" : " ")
                    .append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1));
        }
        return names.toString();
    }

    private static String description(CommandSpec command) {
        return String.join(" ", command.usageMessage().description());
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private FishCompletion() {}
}
