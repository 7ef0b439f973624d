package dev.reloadall.engine.hotswap;

import dev.reloadall.engine.world.LoadedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was answered and has not led to a reload yet, by class. Any thread. */
final class Answers {

    private final Map<LoadedType, Answer> open = new LinkedHashMap<>();
    /** What is being reloaded. */
    private final List<Answer> underWay = new ArrayList<>();
    /** What the VM runs no more: the reload failed, or has woven the class anew. */
    private final List<Answer> gone = new ArrayList<>();
    private long last;

    /** Everything that was sent lately, with one more class. */
    synchronized Map<Class<?>, byte[]> sentWith(LoadedType type, byte[] sent) {
        Map<Class<?>, byte[]> all = new LinkedHashMap<>();
        open.forEach((each, answer) -> all.put(each.type(), answer.sent()));
        all.remove(null); // unloaded since
        all.put(type.type(), sent);
        return all;
    }

    /** A number for an answer that is to come. */
    synchronized long next() {
        return ++last;
    }

    synchronized void add(long number, LoadedType type, byte[] sent, byte[] woven) {
        Answer before = open.get(type);
        Answer former = before == null || before.isTaken() ? before : before.former();
        open.put(type, new Answer(number, type, sent, woven, RedefinitionCount.of(type.type()), former));
    }

    /** The request was refused: the VM takes none of the answers that it has not taken by now. */
    synchronized void refused() {
        new ArrayList<>(open.values()).stream().filter(each -> !each.isTaken()).forEach(this::forget);
    }

    private void forget(Answer answer) {
        if (answer.former() == null) {
            open.remove(answer.type());
        } else {
            open.put(answer.type(), answer.former());
        }
    }

    synchronized List<Answer> open() {
        return List.copyOf(open.values());
    }

    /**
     * The VM is through with the requests that these answers were for.
     *
     * @return what it has redefined, and what is to be reloaded now
     */
    synchronized List<Answer> begin(List<Answer> answers) {
        List<Answer> taken = new ArrayList<>();
        for (Answer each : answers) {
            if (open.get(each.type()) == each) {
                Answer running = each.isTaken() ? each : each.former();
                open.remove(each.type());
                if (running != null) {
                    taken.add(running);
                }
            }
        }
        underWay.addAll(taken);
        return taken;
    }

    /** The reload went through, or has been taken back. */
    synchronized void end(List<Answer> begun) {
        underWay.removeAll(begun);
        for (Answer each : begun) {
            if (!each.isInForce()) {
                gone.add(each);
            } else if (each.former() != null) {
                gone.add(each.former());
            }
        }
        notifyAll();
    }

    /**
     * Waits until an answer has been reloaded.
     *
     * @return {@code null} where that takes too long; else whether it is in force
     */
    synchronized Boolean await(long number, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (Stream.concat(open.values().stream(), underWay.stream()).anyMatch(each -> each.has(number))) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return null;
            }
            wait(left);
        }
        return gone.stream().noneMatch(each -> each.has(number));
    }
}
