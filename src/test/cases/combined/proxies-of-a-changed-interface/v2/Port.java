interface Port {
    String send(String text);

    default String twice(String text) {
        return send(text) + send(text);
    }
}
