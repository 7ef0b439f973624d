class Base {
    String call() {
        return "none";
    }
}
