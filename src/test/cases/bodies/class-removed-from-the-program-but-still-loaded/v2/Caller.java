class Caller {
    String call() {
        return "uses nothing";
    }
}
