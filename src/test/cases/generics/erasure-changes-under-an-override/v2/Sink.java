class Sink<T extends CharSequence & Comparable<T>> {
    T last;

    void take(T value) {
        last = last != null && last.compareTo(value) > 0 ? last : value;
    }

    T last() {
        return last;
    }

    <S extends Comparable<? super S>> S larger(S a, S b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
