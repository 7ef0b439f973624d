class Base {
    String call() {
        return "nothing yet";
    }
}
