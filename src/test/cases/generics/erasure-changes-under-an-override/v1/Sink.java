class Sink<T> {
    T last;

    void take(T value) {
        last = value;
    }

    T last() {
        return last;
    }

    <S> S larger(S a, S b) {
        return a;
    }
}
