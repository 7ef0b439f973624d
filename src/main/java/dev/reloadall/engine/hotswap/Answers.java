package dev.reloadall.engine.hotswap;

import dev.reloadall.engine.world.LoadedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was answered and has not led to a reload yet, by class. Any thread. */
final class Answers {

    private final Map<LoadedType, Answer> open = new LinkedHashMap<>();

    /** Everything that was sent lately, with one more class. */
    synchronized Map<Class<?>, byte[]> sentWith(LoadedType type, byte[] sent) {
        Map<Class<?>, byte[]> all = new LinkedHashMap<>();
        open.forEach((each, answer) -> all.put(each.type(), answer.sent()));
        all.remove(null); // unloaded since
        all.put(type.type(), sent);
        return all;
    }

    synchronized void add(LoadedType type, byte[] sent, byte[] classFile) {
        Answer last = open.get(type);
        Answer former = last == null || last.isTaken() ? last : last.former();
        open.put(type, new Answer(type, sent, type.state(), classFile, RedefinitionCount.of(type.type()), former));
    }

    /** The request was refused: the VM takes none of the answers that it has not taken by now. */
    synchronized void refused() {
        new ArrayList<>(open.values()).stream().filter(each -> !each.isTaken()).forEach(this::forget);
    }

    synchronized List<Answer> open() {
        return List.copyOf(open.values());
    }

    /**
     * The VM is through with the requests that these answers were for.
     *
     * @return what it has redefined
     */
    synchronized List<Answer> close(List<Answer> answers) {
        List<Answer> taken = new ArrayList<>();
        for (Answer each : answers) {
            if (open.get(each.type()) == each) {
                Answer last = each.isTaken() ? each : each.former();
                open.remove(each.type());
                if (last != null) {
                    taken.add(last);
                }
            }
        }
        return taken;
    }

    private void forget(Answer answer) {
        if (answer.former() == null) {
            open.remove(answer.type());
        } else {
            open.put(answer.type(), answer.former());
        }
    }
}
