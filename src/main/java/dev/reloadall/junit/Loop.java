package dev.reloadall.junit;

import dev.reloadall.junit.Signals.Signal;
import java.util.function.Consumer;

/** Runs a test until it passes or is given up. One test waits at a time; another that fails meanwhile waits for its turn. */
final class Loop {
    private final Consumer<String> out;
    private final Signals signals;
    private final Keyboard keyboard;
    private final Reloading reloading;

    Loop(Consumer<String> out, Signals signals, Keyboard keyboard, Reloading reloading) {
        this.out = out;
        this.signals = signals;
        this.keyboard = keyboard;
        this.reloading = reloading;
    }

    /**
     * Runs it to its end.
     *
     * @param test its name
     * @param again may run any number of times
     * @throws Throwable what the first try threw, if the test was given up; what is no failure, as it came
     */
    void run(String test, Try first, Try again) throws Throwable {
        Result last = result(first);
        Throwable original = last.failure();
        for (int tries = 1; last.failure() != null; tries++) {
            if (!shallTryAgain(test, tries, last)) {
                throw withLast(original, last.failure());
            }
            last = result(again);
        }
        if (original != null) {
            out.accept(test + " passes");
        }
    }

    /**
     * What came of one try.
     *
     * @param failure null for none
     * @param seen how many reloads there had been when it began
     */
    private record Result(Throwable failure, int seen) {
    }

    private Result result(Try attempt) throws Throwable {
        int seen = signals.begin();
        try {
            attempt.run();
            return new Result(null, seen);
        } catch (Throwable e) {
            if (!Failure.isOne(e)) {
                throw e;
            }
            return new Result(e, seen);
        } finally {
            signals.end();
        }
    }

    private static Throwable withLast(Throwable first, Throwable last) {
        if (!first.toString().equals(last.toString())) {
            first.addSuppressed(last);
        }
        return first;
    }

    private synchronized boolean shallTryAgain(String test, int tries, Result last) {
        if (signals.hasReloadedSince(last.seen())) {
            return true; // while it ran, or while another test was waiting
        }
        out.accept(test + " fails" + (tries == 1 ? "" : ", try " + tries) + ":\n" + Failure.text(last.failure()));
        keyboard.listen(signals);
        try (Reloading.Watch watch = reloading.watch()) {
            return await(last.seen());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // a time limit, or the end of the whole run
            return false;
        }
    }

    private boolean await(int seen) throws InterruptedException {
        out.accept(keyboard.isThere()
                ? "waiting for an edit; Enter runs it again, s and Enter gives it up"
                : "waiting for an edit; to give it up end the run, standard input belongs to the test runner");
        while (true) {
            Signal signal = signals.await(seen);
            switch (signal) {
                case RELOADED -> {
                    return true;
                }
                case AGAIN -> {
                    if (reloading.reload()) {
                        return true;
                    }
                }
                case GIVE_UP -> {
                    return false;
                }
                case INPUT_ENDED -> {
                    out.accept("given up: standard input has ended, so nobody is there; -Dreloadall.loop.stdin=false waits for edits all the same");
                    return false;
                }
                case UNKNOWN_WORD -> out.accept("Enter runs the test again, s and Enter gives it up");
            }
        }
    }
}
