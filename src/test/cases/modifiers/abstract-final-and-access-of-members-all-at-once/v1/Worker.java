class Worker {
    String name = "n";

    int step(int n) {
        return n;
    }
}
