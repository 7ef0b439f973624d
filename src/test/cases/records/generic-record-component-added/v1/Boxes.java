class Boxes {
    static <T> Box<T> make(T t) {
        return new Box<>(t);
    }

    static <T> String pair(Box<T> box) {
        return "";
    }
}
