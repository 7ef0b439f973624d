package dev.reloadall.junit;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

/** What a waiting test may be woken by: a reload, a line that somebody typed, the end of the lines. Any thread. */
final class Signals {
    /** What came first; a reload before a line. */
    enum Signal { RELOADED, AGAIN, GIVE_UP, UNKNOWN_WORD, INPUT_ENDED }

    private final Queue<String> lines = new ArrayDeque<>();
    private boolean ended;
    private final Set<Thread> trying = new HashSet<>();
    private int reloads;

    /** {@return how many reloads there have been before this thread began to run a test} */
    synchronized int begin() {
        trying.add(Thread.currentThread());
        return reloads;
    }

    synchronized void end() {
        trying.remove(Thread.currentThread());
    }

    synchronized boolean hasReloadedSince(int seen) {
        return reloads != seen;
    }

    /** Not one that a test asked for itself: with another try, it would ask again. */
    synchronized void reloaded() {
        if (trying.contains(Thread.currentThread())) {
            return;
        }
        reloads++;
        notifyAll();
    }

    synchronized void typed(String line) {
        lines.add(line.strip());
        notifyAll();
    }

    /** Nobody will type anything any more: every test that waits from now on hears of it. */
    synchronized void inputEnded() {
        ended = true;
        notifyAll();
    }

    /**
     * Waits for something to happen.
     *
     * @param seen as many reloads as the failing code has seen
     */
    synchronized Signal await(int seen) throws InterruptedException {
        while (!hasReloadedSince(seen) && lines.isEmpty() && !ended) {
            wait();
        }
        if (hasReloadedSince(seen)) {
            return Signal.RELOADED;
        }
        return lines.isEmpty() ? Signal.INPUT_ENDED : meaning(lines.remove());
    }

    private static Signal meaning(String line) {
        return switch (line) {
            case "" -> Signal.AGAIN;
            case "s", "S", "skip" -> Signal.GIVE_UP;
            default -> Signal.UNKNOWN_WORD;
        };
    }
}
