import java.util.List;

class Pick {
    static <T extends Comparable<? super T>> T one(List<? extends T> from) {
        T best = null;
        for (T candidate : from) {
            if (best == null || candidate.compareTo(best) > 0) {
                best = candidate;
            }
        }
        return best;
    }
}
