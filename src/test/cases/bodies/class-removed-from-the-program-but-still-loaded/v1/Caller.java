class Caller {
    String call() {
        return "uses " + new Gone();
    }
}
