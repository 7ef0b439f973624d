enum Color {
    RED, GREEN;

    String describe() {
        return "c";
    }
}
