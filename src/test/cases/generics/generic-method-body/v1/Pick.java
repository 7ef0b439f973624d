import java.util.List;

class Pick {
    static <T extends Comparable<? super T>> T one(List<? extends T> from) {
        return from.get(0);
    }
}
