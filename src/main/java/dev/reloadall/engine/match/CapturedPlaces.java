package dev.reloadall.engine.match;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Type;

/** Finds, for each variable that a newer lambda captures, the place where the older one holds it: by its name, or else by its type. */
final class CapturedPlaces {
    private static final int NOT_FOUND = -1;

    private final Numbered older;
    private final Numbered newer;
    private final List<String> olds;
    private final List<String> news;
    private final Type[] types;
    private final int[] places;
    private final boolean[] taken;

    /** Both have as many variables, and the descriptors are the same. */
    CapturedPlaces(Numbered older, Numbered newer, List<String> olds, List<String> news) {
        this.older = older;
        this.newer = newer;
        this.olds = olds;
        this.news = news;
        types = Type.getArgumentTypes(newer.body.desc);
        places = new int[news.size()];
        taken = new boolean[places.length];
        Arrays.fill(places, NOT_FOUND);
    }

    /** @return {@code null} where one of them is another variable */
    int[] find() {
        for (int i = 0; i < places.length; i++) {
            int at = olds.indexOf(news.get(i));
            if (at >= 0 && types[at].equals(types[i])) {
                take(i, at);
            }
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] == NOT_FOUND && !takeRenamed(i)) {
                return null;
            }
        }
        return places;
    }

    private boolean takeRenamed(int i) {
        for (int at = 0; at < taken.length; at++) {
            if (!taken[at] && types[at].equals(types[i]) && CapturedVariables.mayBeRenamed(older, newer, olds.get(at), news.get(i))) {
                take(i, at);
                return true;
            }
        }
        return false;
    }

    private void take(int i, int at) {
        places[i] = at;
        taken[at] = true;
    }
}
