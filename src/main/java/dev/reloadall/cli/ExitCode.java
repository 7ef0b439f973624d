package dev.reloadall.cli;

/** What a script sees; the numbers never change their meaning. */
final class ExitCode {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 2;
    static final int CANNOT_ATTACH = 3;
    static final int NO_SUCH_PROGRAM = 4;
    static final int CONNECTION_LOST = 5;

    private ExitCode() {
    }
}
