class Handler<T> {
    String handle(T t) {
        return "handled " + t;
    }
}
