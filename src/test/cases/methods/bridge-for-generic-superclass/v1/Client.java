class Client {
    static <T> String use(Handler<T> handler, T t) {
        return handler.handle(t);
    }
}
