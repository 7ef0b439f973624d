class Asker {
    static String ask(Left left) {
        return left == null ? "N" : "L";
    }
}
