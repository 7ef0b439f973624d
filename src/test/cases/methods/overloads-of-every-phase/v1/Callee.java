class Callee {
    String f(Object... all) {
        return "v" + all.length;
    }
}
