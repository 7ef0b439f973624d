class Client {
    static String show(Object o) {
        return switch (o) {
            case Point(int x, int y) -> x + "/" + y;
            default -> "?";
        };
    }
}
