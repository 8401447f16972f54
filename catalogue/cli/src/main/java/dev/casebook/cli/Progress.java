package dev.casebook.cli;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Says on the standard error, where that is a terminal, how far work is that takes longer than a second. */
final class Progress {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Terminal terminal;
    private final String what;
    private final LongSupplier nanoTime;
    private long next;
    private long steps;
    private boolean isShown;

    Progress(Terminal terminal, String what) {
        this(terminal, what, System::nanoTime);
    }

    Progress(Terminal terminal, String what, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.what = what;
        this.nanoTime = nanoTime;
        next = nanoTime.getAsLong() + SECOND;
    }

    /** One more is done. */
    void step() {
        steps++;
        if (terminal.setup().errIsTerminal() && nanoTime.getAsLong() - next > 0) {
            next = nanoTime.getAsLong() + SECOND;
            isShown = true;
            terminal.err().print("\r" + steps + " " + what);
            terminal.err().flush();
        }
    }

    /** All is done. */
    void end() {
        if (isShown) {
            terminal.err().print("\r" + " ".repeat(what.length() + 20) + "\r");
            terminal.err().flush();
        }
    }
}
