class Sink<T extends Comparable<T>> {
    T last;

    void take(T value) {
        last = value;
    }

    T last() {
        return last;
    }

    <S extends CharSequence> S larger(S a, S b) {
        return a.length() > b.length() ? a : b;
    }
}
