class Asker {
    static String ask(Left left) {
        return left.hi() + left.bye(3L) + " ";
    }
}
